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
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { } type)
            {
                schema = Apply(schema, type, new KeywordWriter(symbol, attribute, sink));
            }
        }

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
