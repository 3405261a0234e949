using System.Runtime.CompilerServices;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Values;

/// <summary>
/// Schemas of resources as rules see them: apiVersion, kind, metadata.name and metadata.generateName are there, whatever the schema
/// says, and no other field of metadata.
/// </summary>
internal static class ResourceSchemas
{
    private static readonly JsonSchemaProps Text = new() { Type = "string" };

    private static readonly JsonSchemaProps Metadata = new()
    {
        Type = "object",
        Properties = EquatableArray.Of(new SchemaProperty("name", Text), new SchemaProperty("generateName", Text)),
    };

    private static readonly ConditionalWeakTable<JsonSchemaProps, JsonSchemaProps> Known = new();

    public static JsonSchemaProps WithTypeAndObjectMeta(JsonSchemaProps schema) => Known.GetValue(schema, Create);

    private static JsonSchemaProps Create(JsonSchemaProps schema)
    {
        if (schema.Property("kind")?.Type == "string" && schema.Property("apiVersion")?.Type == "string"
            && schema.Property("metadata") is { Type: "object" } metadata && metadata.Property("name")?.Type == "string" && metadata.Property("generateName")?.Type == "string")
        {
            return schema;
        }

        return schema with
        {
            Properties = schema.Properties
                .Where(property => property.Name is not ("apiVersion" or "kind" or "metadata"))
                .Concat([new("apiVersion", Text), new("kind", Text), new("metadata", Metadata)])
                .ToEquatableArray(),
        };
    }
}
