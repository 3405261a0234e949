using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What the paths of the scale subresource lead to. The API server does not look: the subresource then has no number.</summary>
public static class ScaleTargets
{
    /// <summary>Why there is no such number or selector, or <see langword="null"/>.</summary>
    public static string? FindError(JsonSchemaProps root, string path, bool isSelector)
    {
        var target = JsonPaths.Follow(root, path, out var missing);
        var expected = isSelector ? "string" : "integer";
        return missing ?? (target is { Type: { } actual } && actual != expected
            ? $"it must lead to {(isSelector ? "a string" : "an integer")}, not to {SchemaKinds.Describe(target)}"
            : null);
    }
}
