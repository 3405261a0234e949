using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>Names of fields in attributes: the JSON name, or the C# name that <c>nameof</c> gives.</summary>
internal static class FieldNames
{
    /// <summary>The JSON names; unknown ones are reported.</summary>
    /// <param name="names">The names as they stand in the attribute.</param>
    /// <param name="schema">The object whose fields they name.</param>
    /// <param name="writer">The attribute.</param>
    /// <param name="owner">What the object is to what carries the attribute, in words.</param>
    /// <param name="below">The path from the place that the attribute is about to the object.</param>
    /// <param name="isForCel">Whether a CEL rule names them: it sees the fields of the schema only, also where unknown ones are preserved.</param>
    public static List<string> Resolve(IEnumerable<string> names, JsonSchemaProps schema, KeywordWriter writer, string owner = "", string below = "", bool isForCel = false)
    {
        var result = new List<string>();
        List<FieldSymbol>? fields = null;
        foreach (var name in names)
        {
            if (schema.Property(name) is null)
            {
                fields ??= Fields(writer, below);
            }

            if (Find(name, schema, fields) is { } found)
            {
                result.Add(found);
            }
            else if ((schema.PreserveUnknownFields && !isForCel) || schema.AdditionalProperties is not null)
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

    /// <summary>The C# fields of the object, as far as its C# type is one.</summary>
    private static List<FieldSymbol> Fields(KeywordWriter writer, string below)
    {
        var prefix = writer.Attribute.AttributeClass?.Name switch { "ItemsAttribute" => "[]", "ValuesAttribute" => "{}", _ => "" };
        var type = MemberTypes.Follow(writer.Symbol, prefix + writer.Attribute.String("At") + below);
        return type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named ? FieldCollector.Collect(named) : [];
    }

    private static string? Find(string name, JsonSchemaProps schema, List<FieldSymbol>? fields)
    {
        if (schema.Property(name) is not null)
        {
            return name;
        }

        if (fields?.Find(field => field.Name == name) is { Member: not null, JsonName: var jsonName } && schema.Property(jsonName) is not null)
        {
            return jsonName;
        }

        // Types with schemas of their own, such as Kubernetes', have no C# names.
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
}
