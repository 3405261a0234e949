using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation;

/// <summary>
/// The nodes in which two schemas differ: what an attribute changed. Nodes are shared where nothing changed, so that only
/// the way to a change is walked.
/// </summary>
public static class ChangedNodes
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
        foreach (var property in after.Properties)
        {
            foreach (var node in Find(before?.Property(property.Name), property.Schema, $"{path}.{property.Name}"))
            {
                yield return node;
            }
        }

        var items = after.Items is null ? [] : Find(before?.Items, after.Items, path + "[]");
        var values = after.AdditionalProperties is null ? [] : Find(before?.AdditionalProperties, after.AdditionalProperties, path + "{}");
        foreach (var node in items.Concat(values))
        {
            yield return node;
        }
    }
}
