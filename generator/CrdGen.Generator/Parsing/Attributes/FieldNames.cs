using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>Names of fields in attributes: the JSON name, or the C# name that <c>nameof</c> gives.</summary>
internal static class FieldNames
{
    private const int MaxDepth = 16;

    /// <summary>The JSON names; unknown ones are reported.</summary>
    /// <param name="names">The names as they stand in the attribute.</param>
    /// <param name="schema">The object whose fields they name.</param>
    /// <param name="writer">The attribute.</param>
    /// <param name="owner">What the object is to what carries the attribute.</param>
    public static List<string> Resolve(IEnumerable<string> names, JsonSchemaProps schema, KeywordWriter writer, string owner = "")
    {
        var result = new List<string>();
        foreach (var name in names)
        {
            if (Find(name, schema, writer.Symbol) is { } found)
            {
                result.Add(found);
            }
            else if (schema.PreserveUnknownFields || schema.AdditionalProperties is not null)
            {
                result.Add(name);
            }
            else
            {
                var hint = schema.Properties.IsEmpty ? "" : ": it has " + string.Join(", ", schema.Properties.Select(p => p.Name).OrderBy(n => n, StringComparer.Ordinal));
                writer.Sink.Report(ConstraintsDiagnostics.UnknownField, writer.Attribute, writer.AttributeName, name, $"{owner}'{writer.Symbol.Name}'", hint);
            }
        }

        return result;
    }

    private static string? Find(string name, JsonSchemaProps schema, ISymbol symbol)
    {
        if (schema.Property(name) is not null)
        {
            return name;
        }

        if (JsonNameOf(name, symbol) is { } json && schema.Property(json) is not null)
        {
            return json;
        }

        var camel = JsonNames.CamelCase(name);
        if (schema.Property(camel) is not null)
        {
            return camel;
        }

        foreach (var property in schema.Properties)
        {
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return property.Name;
            }
        }

        return null;
    }

    /// <summary>The JSON name of the C# property that <c>nameof</c> names, in the type that carries the attribute or, on a property, in the objects that it holds.</summary>
    private static string? JsonNameOf(string name, ISymbol symbol)
    {
        var type = symbol switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => symbol as ITypeSymbol,
        };
        // A list may hold itself: class Tree : List<Tree>.
        for (var depth = 0; depth < MaxDepth && type is not null && CollectionShape.Of(type.UnwrapNullable()).Element is { } element; depth++)
        {
            type = element;
        }

        return type is null ? null : FieldCollector.Collect(type.UnwrapNullable()).Find(field => field.Name == name).JsonName;
    }
}
