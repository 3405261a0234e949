using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>Matches RE2 patterns with .NET's regular expressions, in linear time where the runtime can.</summary>
internal static class Re2Matcher
{
    // RegexOptions.NonBacktracking, which .NET 7 brought: RE2's own guarantee.
    private const RegexOptions NonBacktracking = (RegexOptions)0x400;
    private const int MaxKnown = 10_000;

    /// <summary>For what RE2 has and .NET has not: what .NET cannot judge, the API server will.</summary>
    private static readonly Regex Anything = new("", RegexOptions.CultureInvariant);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<string, Regex?> Known = new(StringComparer.Ordinal);

    /// <summary>Whether the pattern is found in the text. Patterns that are no RE2 match nothing, as in the API server.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        try
        {
            return Find(pattern)?.IsMatch(text) ?? false;
        }
        catch (RegexMatchTimeoutException)
        {
            return true; // what .NET cannot judge, the API server will
        }
    }

    /// <summary>The matches from left to right. An empty one is left out where another has just ended, as Go does.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <param name="count">How many at most; negative for all.</param>
    public static IReadOnlyList<string> FindAll(string pattern, string text, long count)
    {
        var found = new List<string>();
        var end = -1;
        try
        {
            for (var match = Find(pattern)?.Match(text); match is { Success: true } && (count < 0 || found.Count < count); match = match.NextMatch())
            {
                if (match.Length > 0 || match.Index != end)
                {
                    found.Add(match.Value);
                }

                end = match.Index + match.Length;
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // What was found stands: the API server has more patience.
        }

        return found;
    }

    private static Regex? Find(string pattern)
    {
        if (!Known.TryGetValue(pattern, out var regex))
        {
            if (Known.Count >= MaxKnown)
            {
                Known.Clear();
            }

            Known[pattern] = regex = Compile(pattern);
        }

        return regex;
    }

    private static Regex? Compile(string pattern)
    {
        if (Re2Syntax.FindError(pattern) is not null)
        {
            return null;
        }

        var translated = Re2Translation.ToDotNet(pattern);
        try
        {
            return new Regex(translated, RegexOptions.CultureInvariant | NonBacktracking, Patience);
        }
        catch (Exception e) when (e is NotSupportedException or ArgumentException)
        {
        }

        try
        {
            return new Regex(translated, RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException)
        {
            return Anything;
        }
    }
}
