using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation;

/// <summary>Whether a JSON value is of a schema's type.</summary>
public static class SchemaTypes
{
    /// <summary>Why the value is not of the type, or <see langword="null"/> where it is.</summary>
    public static string? FindMismatch(JsonSchemaProps schema, JsonValue value)
    {
        if (value.Kind == JsonKind.Null)
        {
            return schema.Nullable || schema is { Type: null, IntOrString: false } ? null : "null is not allowed: it is not nullable";
        }

        var matches = schema switch
        {
            { IntOrString: true } => value.Kind == JsonKind.String || (value.IsInteger && Math.Abs(value.AsDouble()) < long.MaxValue),
            { Type: "string" } => value.Kind == JsonKind.String,
            { Type: "boolean" } => value.Kind is JsonKind.True or JsonKind.False,
            { Type: "integer" } => value.IsInteger,
            { Type: "number" } => value.Kind == JsonKind.Number,
            { Type: "array" } => value.Kind == JsonKind.Array,
            { Type: "object" } => value.Kind == JsonKind.Object,
            _ => true,
        };
        return matches ? null : $"{Shorten(value)} is not of type {(schema.IntOrString ? "integer or string" : schema.Type)}";
    }

    /// <summary>A value for a message: long ones are cut.</summary>
    internal static string Shorten(JsonValue value)
    {
        var text = value.ToString();
        return text.Length <= 60 ? text : text.Substring(0, 59) + "…";
    }
}
