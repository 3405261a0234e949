using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Resources;

/// <summary>The fields that every Kubernetes object has, in the schema of a resource.</summary>
internal static class RootSchema
{
    // The descriptions of k8s.io/apimachinery's TypeMeta (Apache-2.0), which every Go generator writes.
    private static readonly string ApiVersionDescription = """
        APIVersion defines the versioned schema of this representation of an object.
        Servers should convert recognized schemas to the latest internal value, and
        may reject unrecognized values.
        More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
        """.Replace("\r", "");

    private static readonly string KindDescription = """
        Kind is a string value representing the REST resource this object represents.
        Servers may infer this from the endpoint the client submits requests to.
        Cannot be updated.
        In CamelCase.
        More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
        """.Replace("\r", "");

    private static readonly JsonSchemaProps Metadata = new() { Type = "object" };

    /// <summary>The fields of a resource class that are not the envelope's; the latter are checked for their types.</summary>
    public static List<FieldSymbol> OwnFields(INamedTypeSymbol type, DiagnosticSink sink)
    {
        var fields = FieldCollector.Collect(type);
        for (var i = fields.Count - 1; i >= 0; i--)
        {
            var field = fields[i];
            var error = field.JsonName switch
            {
                "apiVersion" or "kind" when field.Type.SpecialType != SpecialType.System_String => "string",
                "metadata" when !IsObjectMeta(field.Type) => "ObjectMeta",
                _ => null,
            };
            if (error is not null)
            {
                sink.Report(ResourceDiagnostics.EnvelopeProperty, field.Member, field.Name, field.JsonName, error);
            }

            if (field.JsonName is "apiVersion" or "kind" or "metadata")
            {
                fields.RemoveAt(i);
            }
        }

        return fields;
    }

    /// <summary>The schema with apiVersion, kind and metadata.</summary>
    public static JsonSchemaProps WithEnvelope(JsonSchemaProps schema, EnvelopeForm form) => form == EnvelopeForm.Omitted ? schema : schema with
    {
        Properties = new[] { new SchemaProperty("apiVersion", Text(ApiVersionDescription, form)), new SchemaProperty("kind", Text(KindDescription, form)), new SchemaProperty("metadata", Metadata) }
            .Concat(schema.Properties)
            .ToEquatableArray(),
    };

    /// <summary>The schema without apiVersion, kind and metadata.</summary>
    public static JsonSchemaProps WithoutEnvelope(JsonSchemaProps schema) => schema with
    {
        Properties = schema.Properties.Where(property => property.Name is not ("apiVersion" or "kind" or "metadata")).ToEquatableArray(),
    };

    /// <summary>Whether the schema of metadata says no more than the API server allows: about the name, and what it is made from.</summary>
    public static bool AllowsMetadata(JsonSchemaProps schema) =>
        schema.Property("metadata") is not { } metadata
        || (metadata with { Description = null, Properties = default } == Metadata && metadata.Properties.All(property => property.Name is "name" or "generateName"));

    private static JsonSchemaProps Text(string description, EnvelopeForm form) => new()
    {
        Type = "string",
        Description = form switch
        {
            EnvelopeForm.DescribedOnOneLine => description.Replace('\n', ' '),
            EnvelopeForm.Undescribed => null,
            _ => description,
        },
    };

    public static bool IsObjectMeta(ITypeSymbol type) => type.Is(Namespaces.CrdGen, "ObjectMeta") || type.Is("k8s.Models", "V1ObjectMeta");
}
