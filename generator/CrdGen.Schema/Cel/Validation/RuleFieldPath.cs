using System.Text;

namespace CrdGen.Schema.Cel.Validation;

/// <summary>The <c>fieldPath</c> of a rule: <c>.a.b</c>, <c>.a['b.c']</c>.</summary>
internal static class RuleFieldPath
{
    /// <summary>The names in a path that is valid; up to the first error in one that is not.</summary>
    public static IReadOnlyList<string> Split(string path)
    {
        var names = new List<string>();
        var position = 0;
        while (position < path.Length)
        {
            if (path[position] == '.')
            {
                var end = path.IndexOfAny(['.', '['], position + 1);
                end = end < 0 ? path.Length : end;
                names.Add(path.Substring(position + 1, end - position - 1));
                position = end;
            }
            else if (string.CompareOrdinal(path, position, "['", 0, 2) == 0 && Quoted(path, position + 2, out var next) is { } name)
            {
                names.Add(name);
                position = next;
            }
            else
            {
                break;
            }
        }

        return names;
    }

    /// <summary>What stands up to <c>']</c>, without escapes.</summary>
    private static string? Quoted(string path, int start, out int end)
    {
        var builder = new StringBuilder();
        for (end = start; end < path.Length; end++)
        {
            if (path[end] == '\'')
            {
                end += 2;
                return end <= path.Length && path[end - 1] == ']' ? builder.ToString() : null;
            }

            if (path[end] == '\\' && end + 1 < path.Length)
            {
                end++;
                builder.Append(path[end] switch { 'a' => '\a', 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', 'v' => '\v', var c => c });
            }
            else
            {
                builder.Append(path[end]);
            }
        }

        return null;
    }
}
