using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;

namespace CrdGen.CodeFixes.Columns;

/// <summary>The path in a schema that is most like one that leads nowhere.</summary>
internal static class NearestPath
{
    private const int MaxPaths = 10_000;
    private const int MaxDepth = 64;

    private static readonly string[] OfEveryObject = [".metadata.name", ".metadata.namespace", ".metadata.generation", ".metadata.creationTimestamp", ".metadata.deletionTimestamp"];

    /// <summary>The nearest path, or <see langword="null"/> where none is like it.</summary>
    /// <param name="root">The schema of the resource.</param>
    /// <param name="path">What was written; filters and indexes stay as they are.</param>
    public static string? Find(JsonSchemaProps root, string path)
    {
        var bracket = path.IndexOf('[');
        var (plain, rest) = bracket < 0 ? (path, "") : (path.Substring(0, bracket), path.Substring(bracket));
        string? best = null;
        var least = int.MaxValue;
        foreach (var candidate in Paths(root, rest.Length > 0))
        {
            // Upper and lower case count least: C# names are often written for those of JSON.
            var distance = (2 * Distance(candidate.ToLowerInvariant(), plain.ToLowerInvariant())) + (candidate == plain ? 0 : 1);
            var isNear = Last(candidate).Equals(Last(plain), StringComparison.OrdinalIgnoreCase) || distance <= Math.Max(5, plain.Length * 2 / 3);
            if (isNear && distance < least)
            {
                (best, least) = (candidate, distance);
            }
        }

        return best is null ? null : best + rest;
    }

    private static string Last(string path) => path.Substring(path.LastIndexOf('.') + 1);

    /// <summary>The paths of values that a column can show; with something behind it in brackets, those of lists and maps.</summary>
    private static IEnumerable<string> Paths(JsonSchemaProps root, bool hasRest)
    {
        var open = new Stack<(string Path, JsonSchemaProps Schema, int Depth)>();
        open.Push(("", root, 0));
        for (var count = 0; open.Count > 0 && count < MaxPaths; count++)
        {
            var (path, schema, depth) = open.Pop();
            var isCollection = schema.Type == "array" || schema.AdditionalProperties is not null;
            if (path.Length > 0 && (hasRest ? isCollection : !isCollection && schema.Properties.IsEmpty))
            {
                yield return path;
            }

            for (var i = schema.Properties.Count - 1; i >= 0 && depth < MaxDepth; i--)
            {
                if (depth > 0 || schema.Properties[i].Name is not ("apiVersion" or "kind" or "metadata"))
                {
                    open.Push(($"{path}.{JsonPaths.Escape(schema.Properties[i].Name)}", schema.Properties[i].Schema, depth + 1));
                }
            }
        }

        if (!hasRest)
        {
            foreach (var path in OfEveryObject)
            {
                yield return path;
            }
        }
    }

    /// <summary>How many characters must be added, removed or replaced.</summary>
    private static int Distance(string left, string right)
    {
        var (above, row) = (new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            }

            (above, row) = (row, above);
        }

        return above[right.Length];
    }
}
