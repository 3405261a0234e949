using System.Runtime.CompilerServices;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>
/// The schemas that have something, or have such schemas in them outside of junctors: mostly few, so that those who seek it need
/// not go everywhere.
/// </summary>
internal sealed class SchemasWith
{
    private readonly HashSet<JsonSchemaProps> schemas = new(ByReference.Instance);

    private SchemasWith(JsonSchemaProps root, Func<JsonSchemaProps, bool> has) => Add(root, has);

    public static SchemasWith Rules(JsonSchemaProps root) => new(root, static schema => !schema.Validations.IsEmpty);

    public static SchemasWith Defaults(JsonSchemaProps root) => new(root, static schema => schema.Default is not null);

    public bool IsEmpty => schemas.Count == 0;

    public bool Contains(JsonSchemaProps schema) => schemas.Contains(schema);

    private bool Add(JsonSchemaProps schema, Func<JsonSchemaProps, bool> has)
    {
        var found = has(schema);
        foreach (var property in schema.Properties)
        {
            found |= Add(property.Schema, has);
        }

        found |= schema.Items is { } items && Add(items, has);
        found |= schema.AdditionalProperties is { } values && Add(values, has);
        if (found)
        {
            schemas.Add(schema);
        }

        return found;
    }

    private sealed class ByReference : IEqualityComparer<JsonSchemaProps>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(JsonSchemaProps? x, JsonSchemaProps? y) => ReferenceEquals(x, y);

        public int GetHashCode(JsonSchemaProps schema) => RuntimeHelpers.GetHashCode(schema);
    }
}
