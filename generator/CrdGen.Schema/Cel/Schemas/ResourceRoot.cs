using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Schemas;

/// <summary>What rules see at the root of a resource, whatever the schema says of it.</summary>
internal static class ResourceRoot
{
    private const long MaxNameLength = 253;

    private static readonly JsonSchemaProps String = new() { Type = SchemaTypeNames.String };

    /// <summary>The properties of the root: <c>apiVersion</c>, <c>kind</c>, and of <c>metadata</c> only <c>name</c> and <c>generateName</c>.</summary>
    public static EquatableArray<SchemaProperty> Properties(JsonSchemaProps root)
    {
        if (IsComplete(root))
        {
            return root.Properties;
        }

        var properties = root.Properties.Where(p => p.Name is not ("kind" or "apiVersion" or "metadata")).ToList();
        var metadata = root.Property("metadata");
        properties.Add(new("kind", String));
        properties.Add(new("apiVersion", String));
        properties.Add(new("metadata", new()
        {
            Type = SchemaTypeNames.Object,
            Properties = EquatableArray.Of(
                new SchemaProperty("name", Name(metadata?.Property("name"), MaxNameLength)),
                // At least one character is generated.
                new SchemaProperty("generateName", Name(metadata?.Property("generateName"), MaxNameLength - 1))),
        }));
        return properties.ToEquatableArray();
    }

    private static bool IsComplete(JsonSchemaProps root) =>
        root.Property("kind")?.Type == SchemaTypeNames.String
        && root.Property("apiVersion")?.Type == SchemaTypeNames.String
        && root.Property("metadata") is { Type: SchemaTypeNames.Object } metadata
        && metadata.Property("name")?.Type == SchemaTypeNames.String
        && metadata.Property("generateName")?.Type == SchemaTypeNames.String;

    private static JsonSchemaProps Name(JsonSchemaProps? declared, long limit) =>
        String with { MaxLength = declared?.MaxLength is { } length && length < limit ? length : limit };
}
