using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation;

/// <summary>What a schema admits, as far as it decides which keywords make sense.</summary>
public static class SchemaKinds
{
    /// <summary>Whether values may be of any kind, so that every keyword makes sense.</summary>
    private static bool IsOpen(JsonSchemaProps schema) => schema is { Type: null, IntOrString: false };

    public static bool AdmitsString(JsonSchemaProps schema) => schema.Type == "string" || schema.IntOrString || IsOpen(schema);

    public static bool AdmitsNumber(JsonSchemaProps schema) => schema.Type is "integer" or "number" || schema.IntOrString || IsOpen(schema);

    public static bool AdmitsArray(JsonSchemaProps schema) => schema.Type == "array" || IsOpen(schema);

    public static bool AdmitsObject(JsonSchemaProps schema) => schema.Type == "object" || IsOpen(schema);

    /// <summary>A schema's kind in words, with its article.</summary>
    public static string Describe(JsonSchemaProps schema) => schema switch
    {
        { IntOrString: true } => "an integer or string",
        { Type: "string", Format: "byte" } => "a string of Base64",
        { Type: "string" } => "a string",
        { Type: "boolean" } => "a boolean",
        { Type: "integer" } => "an integer",
        { Type: "number" } => "a number",
        { Type: "array", ListType: "set" } => "a set",
        { Type: "array" } => "a list",
        { Type: "object", AdditionalProperties: not null } => "a map",
        { Type: "object" } => "an object",
        _ => "any value",
    };
}
