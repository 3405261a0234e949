using System.Collections.Concurrent;

namespace CrdGen.Schema.Validation;

/// <summary>
/// Patterns of the API server, which Go's regexp compiles: RE2 syntax, which has neither look-around nor back-references nor
/// possessive quantifiers, and no repetition above 1,000.
/// </summary>
public static class Re2Syntax
{
    private const int MaxKnown = 10_000;

    /// <summary>Verdicts: an editor asks for the same patterns at every edit, and compiling one costs more than all else about a property.</summary>
    private static readonly ConcurrentDictionary<string, string?> Known = new(StringComparer.Ordinal);

    /// <summary>Why the pattern is not RE2, or <see langword="null"/>.</summary>
    public static string? FindError(string pattern)
    {
        if (Known.TryGetValue(pattern, out var known))
        {
            return known;
        }

        if (Known.Count >= MaxKnown)
        {
            Known.Clear();
        }

        return Known[pattern] = new Re2Scanner(pattern).FindError();
    }
}
