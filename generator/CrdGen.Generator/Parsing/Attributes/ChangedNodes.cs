using CrdGen.Schema.Model;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>
/// The nodes in which two schemas differ: what an attribute changed. Nodes are shared where nothing changed, so that only
/// the way to a change is walked.
/// </summary>
internal static class ChangedNodes
{
    /// <param name="before">The schema before a change.</param>
    /// <param name="after">The schema after it.</param>
    /// <returns>Each node that is not the same object, with what was in its place, and with its path in the notation of <c>At</c>.</returns>
    public static IEnumerable<(string Path, JsonSchemaProps? Before, JsonSchemaProps After)> Find(JsonSchemaProps? before, JsonSchemaProps after, string path = "")
    {
        if (ReferenceEquals(before, after))
        {
            yield break;
        }

        yield return (path, before, after);
        for (var i = 0; i < after.Properties.Count; i++)
        {
            var property = after.Properties[i];
            var old = Old(before, property.Name, i);
            if (ReferenceEquals(old, property.Schema))
            {
                continue; // nearly all: an attribute changes one node
            }

            foreach (var node in Find(old, property.Schema, $"{path}.{property.Name}"))
            {
                yield return node;
            }
        }

        var items = after.Items is null || ReferenceEquals(before?.Items, after.Items) ? [] : Find(before?.Items, after.Items, path + "[]");
        var values = after.AdditionalProperties is null || ReferenceEquals(before?.AdditionalProperties, after.AdditionalProperties) ? [] : Find(before?.AdditionalProperties, after.AdditionalProperties, path + "{}");
        foreach (var node in items.Concat(values))
        {
            yield return node;
        }
    }

    private static JsonSchemaProps? Old(JsonSchemaProps? before, string name, int index) =>
        before is not null && index < before.Properties.Count && before.Properties[index].Name == name
            ? before.Properties[index].Schema
            : before?.Property(name);
}
