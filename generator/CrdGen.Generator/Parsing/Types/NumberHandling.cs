using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Types;

/// <summary><c>[JsonNumberHandling(JsonNumberHandling.WriteAsString)]</c>: numbers are strings in JSON, in lists and maps too, but not in those of lists and maps.</summary>
internal static class NumberHandling
{
    private const int WriteAsString = 2;

    /// <param name="type">The schema of the member's type.</param>
    /// <param name="member">The member, whose attribute comes first.</param>
    /// <param name="owner">The type that has the member: its attribute holds for all its members.</param>
    public static TypeSchema Apply(TypeSchema type, ISymbol member, ITypeSymbol owner)
    {
        var attribute = member.FindAttribute(Namespaces.Json, "JsonNumberHandlingAttribute") ?? owner.FindAttribute(Namespaces.Json, "JsonNumberHandlingAttribute");
        return attribute?.Argument(0)?.Value is int handling && (handling & WriteAsString) != 0
            ? type with { Schema = AsString(type.Schema) }
            : type;
    }

    private static JsonSchemaProps AsString(JsonSchemaProps schema) => schema switch
    {
        { Type: "integer" } => Text(schema, "^-?[0-9]+$"),
        { Type: "number" } => Text(schema, @"^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$"),
        { Items: { Items: null } items } => schema with { Items = AsString(items) },
        { AdditionalProperties: { AdditionalProperties: null } values } => schema with { AdditionalProperties = AsString(values) },
        _ => schema,
    };

    private static JsonSchemaProps Text(JsonSchemaProps number, string pattern) => new() { Type = "string", Pattern = pattern, Description = number.Description };
}
