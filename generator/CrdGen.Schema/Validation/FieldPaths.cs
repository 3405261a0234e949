using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation;

/// <summary>The <c>fieldPath</c> of a CEL rule: <c>.name</c> and <c>['name']</c>, through objects and maps.</summary>
public static class FieldPaths
{
    /// <summary>Why a path leads nowhere, or <see langword="null"/>.</summary>
    public static string? FindError(JsonSchemaProps schema, string path)
    {
        var position = 0;
        while (position < path.Length || position == 0)
        {
            if (Next(path, ref position) is not { } name)
            {
                return "write '.name' or ['name'], as in '.limits.min'";
            }

            if ((schema.Property(name) ?? schema.AdditionalProperties) is not { } next)
            {
                return schema.Items is null ? $"there is no field '{name}'" : $"'{name}' lies in a list, where a path cannot lead";
            }

            schema = next;
        }

        return null;
    }

    private static string? Next(string path, ref int position)
    {
        var start = position;
        if (start < path.Length && path[start] == '.')
        {
            var end = path.IndexOfAny(['.', '['], start + 1);
            position = end < 0 ? path.Length : end;
            return position > start + 1 ? path.Substring(start + 1, position - start - 1) : null;
        }

        if (string.CompareOrdinal(path, start, "['", 0, 2) == 0 && path.IndexOf("']", start, StringComparison.Ordinal) is > 0 and var close)
        {
            position = close + 2;
            return path.Substring(start + 2, close - start - 2);
        }

        return null;
    }
}
