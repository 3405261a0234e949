using CrdGen.Schema.Model;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>
/// What attributes can bring together and may not, in the words of C#, at the attribute that does it. What only JSON can bring about
/// the API server's rules find in the finished schema.
/// </summary>
internal static class KeywordConflicts
{
    /// <summary>The first conflict in one schema and its items, or <see langword="null"/>.</summary>
    public static string? Find(JsonSchemaProps schema) => schema switch
    {
        { ListType: "map" } => OfListMap(schema),
        { ListType: "set", Items.Nullable: true } => "the items of a set cannot be nullable",
        { ListType: "set", Items: { Type: "object", MapType: not "atomic" } } => "the items of a set must be atomic",
        { ListType: "set", Items: { Type: "array", ListType: not (null or "atomic") } } => "lists that are items of a set must be atomic",
        { IntOrString: true, AnyOf.IsEmpty: false } when !IsIntOrString(schema) => "the anyOf of x-kubernetes-int-or-string is exactly [{type: integer}, {type: string}]",
        { EmbeddedResource: true } => OfEmbeddedResource(schema),
        { ExclusiveMinimum: true, Minimum: null } => "exclusiveMinimum needs a minimum",
        { ExclusiveMaximum: true, Maximum: null } => "exclusiveMaximum needs a maximum",
        _ => null,
    };

    private static bool IsIntOrString(JsonSchemaProps schema) =>
        schema.AnyOf is [var integer, var text] && integer == new JsonSchemaProps { Type = "integer" } && text == new JsonSchemaProps { Type = "string" };

    private static string? OfEmbeddedResource(JsonSchemaProps schema) =>
        schema.Property("apiVersion") is { Type: not "string" } ? "the apiVersion of an embedded resource is a string"
        : schema.Property("kind") is { Type: not "string" } ? "the kind of an embedded resource is a string"
        : schema.Property("metadata") is { Type: not "object" } ? "the metadata of an embedded resource is an object"
        : null;

    private static string? OfListMap(JsonSchemaProps schema)
    {
        if (schema.Items is not { Type: "object", Nullable: false } items)
        {
            return "the items of a list of type map are objects, and not nullable";
        }

        foreach (var key in schema.ListMapKeys)
        {
            if (items.Property(key) is { Nullable: true })
            {
                return $"the key '{key}' must not be nullable";
            }

            if (items.Property(key) is { Default: null } && !items.Required.Contains(key))
            {
                return $"the key '{key}' must be required or have a default";
            }
        }

        return null;
    }
}
