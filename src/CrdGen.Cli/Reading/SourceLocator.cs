using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Cli.Reading;

/// <summary>Finds the place of a value by its path. What is not in the file (a missing field, a default) is where its parent is.</summary>
internal static class SourceLocator
{
    /// <param name="isAboutName">Whether the name is meant rather than the value.</param>
    public static SourcePosition Find(JsonValue value, SourceNode node, ValuePath? path, bool isAboutName = false)
    {
        foreach (var step in Steps(path))
        {
            var index = step.Name is { } name ? IndexOf(value, name) : step.Index;
            if (index < 0 || index >= node.Children.Length)
            {
                return node.Key;
            }

            (value, node) = (step.Name is null ? value.Items[index] : value.Members[index].Value, node.Children[index]);
        }

        return isAboutName || value.Kind is JsonKind.Object or JsonKind.Array ? node.Key : node.Value;
    }

    /// <summary>By names and indexes as text.</summary>
    public static SourcePosition Find(JsonValue value, SourceNode node, IReadOnlyList<string> segments, bool isAboutName)
    {
        foreach (var segment in segments)
        {
            var index = IndexOfSegment(value, segment);
            if (index < 0 || index >= node.Children.Length)
            {
                return node.Key;
            }

            (value, node) = (value.Kind == JsonKind.Array ? value.Items[index] : value.Members[index].Value, node.Children[index]);
        }

        return isAboutName || value.Kind is JsonKind.Object or JsonKind.Array ? node.Key : node.Value;
    }

    /// <summary>Names and indexes as Kubernetes writes paths.</summary>
    public static string Format(JsonValue value, IReadOnlyList<string> segments)
    {
        var path = default(ValuePath);
        var current = (JsonValue?)value;
        foreach (var segment in segments)
        {
            // What is not there cannot tell an index from a name; an index is more likely a number.
            var isItem = current is null ? int.TryParse(segment, out _) : current.Kind == JsonKind.Array;
            path = isItem && int.TryParse(segment, out var index) ? ValuePath.Item(path, index) : ValuePath.Member(path, segment);
            var found = current is null ? -1 : IndexOfSegment(current, segment);
            current = found < 0 ? null : current!.Kind == JsonKind.Array ? current.Items[found] : current.Members[found].Value;
        }

        return path?.ToString() ?? "";
    }

    /// <summary>By a path as text, as <see cref="SchemaFormatException"/> has it: names may hold dots, the longest that fits is meant.</summary>
    public static SourcePosition Find(JsonValue value, SourceNode node, string path)
    {
        while (path.Length > 0 && Step(value, path) is { } step && step.Index < node.Children.Length)
        {
            (value, node) = (value.Kind == JsonKind.Array ? value.Items[step.Index] : value.Members[step.Index].Value, node.Children[step.Index]);
            path = path[step.Length..];
        }

        return node.Key;
    }

    private static (int Index, int Length)? Step(JsonValue value, string path)
    {
        if (path[0] == '[')
        {
            var end = path.IndexOf(']', StringComparison.Ordinal);
            return value.Kind == JsonKind.Array && end > 0 && int.TryParse(path.AsSpan(1, end - 1), out var index) && index < value.Items.Count ? (index, end + 1) : null;
        }

        var dot = path[0] == '.' ? 1 : 0;
        var best = default((int, int)?);
        for (var i = 0; i < value.Members.Count; i++)
        {
            var name = value.Members[i].Name;
            var end = dot + name.Length;
            if (path.AsSpan(dot).StartsWith(name, StringComparison.Ordinal) && (end == path.Length || path[end] is '.' or '[') && end > (best?.Item2 ?? 0))
            {
                best = (i, end);
            }
        }

        return best;
    }

    private static IEnumerable<ValuePath> Steps(ValuePath? path) => path is null ? [] : Steps(path.Parent).Append(path);

    private static int IndexOfSegment(JsonValue value, string segment) =>
        value.Kind == JsonKind.Array ? int.TryParse(segment, out var index) && index < value.Items.Count ? index : -1 : IndexOf(value, segment);

    private static int IndexOf(JsonValue value, string name)
    {
        for (var i = 0; i < value.Members.Count; i++)
        {
            if (value.Members[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
