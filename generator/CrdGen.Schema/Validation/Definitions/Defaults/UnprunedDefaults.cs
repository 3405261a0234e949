using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Whether a schema has defaults with unknown fields, which an update then tolerates.</summary>
internal static class UnprunedDefaults
{
    public static bool Exist(JsonSchemaProps root) => SchemaNodes.All(root).Any(schema => HasUnknownFields(schema, ReferenceEquals(schema, root)));

    private static bool HasUnknownFields(JsonSchemaProps schema, bool isRoot)
    {
        if (schema.Default is not { } value)
        {
            return false;
        }

        var problems = new Problems();
        UnknownFields.PruneDefault(value, isRoot ? schema with { EmbeddedResource = true } : schema, problems);
        return problems.Count > 0;
    }
}
