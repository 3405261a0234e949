using System.Collections.Immutable;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>The attributes of a type or property, in the order in which they stand, applied to its schema.</summary>
internal static class FieldAttributes
{
    public static JsonSchemaProps Apply(JsonSchemaProps schema, ISymbol symbol, ImmutableArray<AttributeData> attributes, DiagnosticSink sink)
    {
        var original = schema;
        var advice = default(AttributeAdvice?);
        foreach (var attribute in attributes)
        {
            sink.ReadFrom(attribute);
            if (attribute.AttributeClass is not { } type)
            {
                continue;
            }

            var writer = new KeywordWriter(symbol, attribute, sink);
            if (AddsToBranches(original, type))
            {
                sink.Report(ConstraintsDiagnostics.NotStructural, attribute, symbol.Name, "its type has branches of this kind already, which these would be mixed with; use [CelRule]");
                continue;
            }

            var changed = Apply(schema, type, writer);
            if (!ReferenceEquals(changed, schema))
            {
                AttributeChecks.Check(schema, changed, writer);
                (advice ??= new()).Add(schema, changed, attribute);
                schema = changed;
            }
        }

        advice?.Report(original, schema, symbol, sink);
        return schema;
    }

    private static JsonSchemaProps Apply(JsonSchemaProps schema, INamedTypeSymbol type, KeywordWriter writer)
    {
        if (type.ContainingNamespace.Is(Namespaces.CrdGen))
        {
            return CrdGenAttributes.Apply(schema, type.Name, writer);
        }

        if (type.ContainingNamespace.Is(Namespaces.DataAnnotations))
        {
            return DataAnnotations.Apply(schema, type.Name, writer);
        }

        if (type is { Name: "DescriptionAttribute" } && type.ContainingNamespace.Is(Namespaces.ComponentModel))
        {
            return schema with { Description = writer.Attribute.String(0) };
        }

        if (IsValidationAttribute(type))
        {
            writer.Sink.Report(ConstraintsDiagnostics.NoCounterpart, writer.Attribute, DataAnnotations.ShortName(type.Name), writer.Symbol.Name);
        }

        return schema;
    }

    /// <summary>Whether branches would join others that have nothing to do with them, such as those of a discriminated union.</summary>
    private static bool AddsToBranches(JsonSchemaProps original, INamedTypeSymbol type) =>
        type.Name switch { "OneOfAttribute" => !original.OneOf.IsEmpty, "AnyOfAttribute" => !original.AnyOf.IsEmpty && !original.IntOrString, _ => false }
        && type.ContainingNamespace.Is(Namespaces.CrdGen);

    private static bool IsValidationAttribute(INamedTypeSymbol type)
    {
        for (var candidate = type.BaseType; candidate is not null; candidate = candidate.BaseType)
        {
            if (candidate is { Name: "ValidationAttribute" } && candidate.ContainingNamespace.Is(Namespaces.DataAnnotations))
            {
                return true;
            }
        }

        return false;
    }
}
