using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>A schema and all in it, wherever it stands.</summary>
internal static class SchemaNodes
{
    public static IReadOnlyList<JsonSchemaProps> All(JsonSchemaProps root)
    {
        // A list that grows while it is read: no recursion.
        var nodes = new List<JsonSchemaProps> { root };
        for (var i = 0; i < nodes.Count; i++)
        {
            AddChildren(nodes[i], nodes);
        }

        return nodes;
    }

    private static void AddChildren(JsonSchemaProps schema, List<JsonSchemaProps> nodes)
    {
        Add(schema.Items);
        nodes.AddRange(schema.AllOf);
        nodes.AddRange(schema.AnyOf);
        nodes.AddRange(schema.OneOf);
        Add(schema.Not);
        AddMap(schema.Properties);
        Add(schema.AdditionalProperties);
        if (schema.Forbidden is { } forbidden)
        {
            nodes.AddRange(forbidden.ItemList);
            AddMap(forbidden.PatternProperties);
            Add(forbidden.AdditionalItems);
            AddMap(forbidden.Definitions);
            AddMap(forbidden.Dependencies);
        }

        void Add(JsonSchemaProps? child)
        {
            if (child is { IsTrue: false, Forbidden: null or { IsFalse: false } })
            {
                nodes.Add(child);
            }
        }

        void AddMap(EquatableArray<SchemaProperty> map)
        {
            foreach (var property in map)
            {
                nodes.Add(property.Schema);
            }
        }
    }
}
