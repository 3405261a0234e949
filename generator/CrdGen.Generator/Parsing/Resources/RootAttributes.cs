using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Attributes;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Resources;

/// <summary>Keywords that the API server refuses at the root of a schema, or that would come to nothing there.</summary>
internal static class RootAttributes
{
    private const string WithStatus = "the API server refuses it at the root of a resource with the status subresource; put it on the type of spec, or use [CelRule]";

    public static void Check(INamedTypeSymbol type, JsonSchemaProps schema, bool hasStatus, DiagnosticSink sink)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is not { } attributeType)
            {
                continue;
            }

            var name = DataAnnotations.ShortName(attributeType.Name);
            if (attributeType.ContainingNamespace.Is(Namespaces.Json) && name is "JsonConverter" or "JsonPolymorphic" or "JsonDerivedType")
            {
                Report(name, "a resource is one object with the fields of its class; put the attribute on the type of a property");
            }
            else if (!RootSchema.AllowsMetadata(schema) && attribute.String("At") is { } at && at.StartsWith(".metadata", StringComparison.Ordinal))
            {
                Report(name, "the API server takes constraints of metadata.name and metadata.generateName only");
            }
            else if (attributeType.ContainingNamespace.Is(Namespaces.CrdGen) && attribute.String("At") is null or "")
            {
                if (Reason(name, hasStatus) is { } reason)
                {
                    Report(name, reason);
                }

                foreach (var argument in attribute.NamedArguments)
                {
                    if (argument.Value is not { Kind: TypedConstantKind.Primitive, Value: false } && Reason(argument.Key, hasStatus) is { } keywordReason)
                    {
                        Report($"{name}({argument.Key})", keywordReason);
                    }
                }
            }

            void Report(string what, string reason) => sink.Report(ResourceDiagnostics.RootKeyword, attribute, what, type.Name, reason);
        }
    }

    private static string? Reason(string keyword, bool hasStatus) => keyword switch
    {
        "RawSchema" or "KubernetesType" => "the schema of a resource comes from its properties; put the attribute on one of them",
        "Default" => "a resource has no default; put it on a property",
        "Nullable" => "a resource cannot be null",
        "EmbeddedResource" => "a resource is a whole object by itself; remove it",
        "OneOf" or "AnyOf" or "AllOf" or "Not" or "MinProperties" or "MaxProperties" or "MapType" or "Enum" when hasStatus => WithStatus,
        _ => null,
    };
}
