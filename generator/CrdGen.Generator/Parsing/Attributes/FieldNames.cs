using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>Names of fields in attributes: the JSON name, or the C# name that <c>nameof</c> gives.</summary>
internal static class FieldNames
{
    /// <summary>The JSON names; unknown ones are reported.</summary>
    /// <param name="names">The names as they stand in the attribute.</param>
    /// <param name="schema">The object whose fields they name.</param>
    /// <param name="what">The keyword, for the message.</param>
    /// <param name="writer">The attribute.</param>
    public static List<string> Resolve(IEnumerable<string> names, JsonSchemaProps schema, string what, KeywordWriter writer)
    {
        var result = new List<string>();
        foreach (var name in names)
        {
            if (Find(name, schema) is { } found)
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
                writer.Sink.Report(ConstraintsDiagnostics.UnknownField, writer.Attribute, what, name, writer.Symbol.Name, hint);
            }
        }

        return result;
    }

    private static string? Find(string name, JsonSchemaProps schema)
    {
        if (schema.Property(name) is not null)
        {
            return name;
        }

        // A property with [JsonPropertyName] has no name that follows from C#'s; then the JSON name is to be used.
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
