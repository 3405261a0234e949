using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>Matches RE2 patterns with .NET's regular expressions, in linear time where the runtime can.</summary>
internal static class Re2Matcher
{
    // RegexOptions.NonBacktracking, which .NET 7 brought: RE2's own guarantee.
    private const RegexOptions NonBacktracking = (RegexOptions)0x400;
    private const int MaxKnown = 10_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<string, Regex?> Known = new(StringComparer.Ordinal);

    /// <summary>Whether the pattern is found in the text. Patterns that are no RE2 match nothing, as in the API server.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        if (!Known.TryGetValue(pattern, out var regex))
        {
            if (Known.Count >= MaxKnown)
            {
                Known.Clear();
            }

            Known[pattern] = regex = Compile(pattern);
        }

        try
        {
            return regex?.IsMatch(text) ?? false;
        }
        catch (RegexMatchTimeoutException)
        {
            return true; // what .NET cannot judge, the API server will
        }
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
            return new Regex(translated, RegexOptions.CultureInvariant, Patience);
        }
    }
}
