using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Attributes;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Rules;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.KubernetesTypes;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>Types whose schema does not come from their members: raw schemas, Kubernetes types, scalar wrappers, converters.</summary>
internal sealed partial class SchemaParser
{
    /// <summary>Whether attributes of the type decide, rather than what it is: a collection may carry a raw schema.</summary>
    private static bool IsSpecial(ITypeSymbol type) =>
        type is INamedTypeSymbol
        && (type.FindAttribute(Namespaces.CrdGen, "RawSchemaAttribute") is not null || KubernetesName(type) is not null
            || (Converters.Find(type) is { } converter && !Converters.IsKnown(converter)));

    private TypeSchema? ParseSpecial(INamedTypeSymbol type, ISymbol field, DiagnosticSink sink)
    {
        if (type.FindAttribute(Namespaces.CrdGen, "RawSchemaAttribute") is { } raw)
        {
            var schema = RawSchemas.Read(raw, type, sink) ?? TypeSchema.Any.Schema;
            return FinishType(TypeSchema.Of(schema), type, sink, schema.Description);
        }

        if (KubernetesName(type) is { } name)
        {
            return ParseKubernetesType(type, name, field, sink);
        }

        // A wrapper's converter is what makes it a scalar in JSON; it says no more than the form does.
        if (ScalarWrapper.ValueParameter(type) is { } value)
        {
            var inner = Parse(value.Type, value, sink);
            var schema = FieldAttributes.Apply(inner.Schema, value, value.GetAttributes(), sink);
            return FinishType(inner with { Schema = schema }, type, sink);
        }

        if (Converters.Find(type) is { } converter && !Converters.IsKnown(converter))
        {
            sink.Report(TypesDiagnostics.CustomConverter, sink.LocationOf(type) is null ? field : type, type.ToShortName(), converter.ToShortName());
            return TypeSchema.Any;
        }

        return null;
    }

    private static string? KubernetesName(ITypeSymbol type)
    {
        if (type.FindAttribute(Namespaces.CrdGen, "KubernetesTypeAttribute") is { } attribute)
        {
            return attribute.String(0) ?? "";
        }

        if (type.ContainingType is not null || type.ContainingNamespace is not { Name: "Models" or "k8s" } ns)
        {
            return null;
        }

        if (ns.Is("k8s.Models"))
        {
            return KubernetesDefinitions.TryFindByClrName("k8s.Models", type.Name, out var name) ? name : "";
        }

        return ns.Is("k8s") && KubernetesDefinitions.TryFindByClrName("k8s", type.Name, out var root) ? root : null;
    }

    private static TypeSchema ParseKubernetesType(ITypeSymbol type, string name, ISymbol field, DiagnosticSink sink)
    {
        if (KubernetesDefinitions.TryGet(name, out var schema))
        {
            return TypeSchema.Of(schema) with { Size = SchemaSize.Of(schema) };
        }

        sink.Report(
            TypesDiagnostics.UnknownKubernetesType,
            sink.LocationOf(type) is null ? field : type,
            type.ToShortName(),
            name,
            KubernetesDefinitions.Find(name).IsRecursive
                ? "it is recursive, and Kubernetes schemas cannot be; use JsonObject, or [PreserveUnknownFields] on the property"
                : "CrdGen has no data about it; use JsonObject, or a type of your own");
        return TypeSchema.Any;
    }

    /// <summary>The type's own attributes and its description, unless one is given, on top of what its form gives.</summary>
    private TypeSchema FinishType(TypeSchema parsed, ITypeSymbol type, DiagnosticSink sink, string? description = null)
    {
        var schema = parsed.Schema;
        if ((description ?? Documentation(type, sink)) is { } text)
        {
            schema = schema with { Description = text };
        }

        schema = ApplyTypeAttributes(schema, type, sink);
        schema = Defaults.DefaultAttributes.Apply(schema, type, type, sink);
        if (!ReferenceEquals(schema, parsed.Schema))
        {
            AttributeChecks.CheckDefaults(parsed.Schema, schema, type, type.GetAttributes(), sink);
        }

        MisplacedAttributes.Check(type, sink);
        return ReferenceEquals(schema, parsed.Schema) ? parsed : parsed with { Schema = schema };
    }

    /// <summary>What a base class says of its fields holds for derived classes, which have them too; the class itself comes last.</summary>
    private JsonSchemaProps ApplyTypeAttributes(JsonSchemaProps schema, ITypeSymbol type, DiagnosticSink sink)
    {
        if (type.BaseType is { SpecialType: SpecialType.None } baseType && type.TypeKind == TypeKind.Class)
        {
            schema = ApplyTypeAttributes(schema, baseType, sink);
        }

        return RuleMethods.Apply(this, FieldAttributes.Apply(schema, type, type.GetAttributes(), sink), type, sink);
    }

    /// <summary>The text of a type's doc comment: only of this compilation's own types, so that it is the same in the editor and on the command line.</summary>
    private string? Documentation(ISymbol symbol, DiagnosticSink sink) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly) ? Docs.DocComment.Read(symbol, Compilation, sink) : null;
}
