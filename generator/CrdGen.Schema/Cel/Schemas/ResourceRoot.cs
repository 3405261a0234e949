using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Schemas;

/// <summary>What rules see at the root of a resource, whatever the schema says of it.</summary>
internal static class ResourceRoot
{
    private static readonly JsonSchemaProps String = new() { Type = SchemaTypeNames.String };

    private static readonly SchemaProperty[] Always =
    [
        new("kind", String),
        new("apiVersion", String),
        new("metadata", new() { Type = SchemaTypeNames.Object, Properties = EquatableArray.Of(new SchemaProperty("name", String), new SchemaProperty("generateName", String)) }),
    ];

    /// <summary>The properties of the root: <c>apiVersion</c>, <c>kind</c>, and of <c>metadata</c> only <c>name</c> and <c>generateName</c>.</summary>
    public static EquatableArray<SchemaProperty> Properties(JsonSchemaProps root)
    {
        if (IsComplete(root))
        {
            return root.Properties;
        }

        // Limits that a schema declares for names are lost here, as they are to the API server up to 1.36.
        return root.Properties.Where(p => p.Name is not ("kind" or "apiVersion" or "metadata")).Concat(Always).ToEquatableArray();
    }

    private static bool IsComplete(JsonSchemaProps root) =>
        root.Property("kind")?.Type == SchemaTypeNames.String
        && root.Property("apiVersion")?.Type == SchemaTypeNames.String
        && root.Property("metadata") is { Type: SchemaTypeNames.Object } metadata
        && metadata.Property("name")?.Type == SchemaTypeNames.String
        && metadata.Property("generateName")?.Type == SchemaTypeNames.String;
}
