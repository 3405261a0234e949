using System.Text.RegularExpressions;

namespace CrdGen.Samples.Tests.Verdicts;

/// <summary>The texts that rules mention: <c>'//'</c>, <c>"Hostname"</c>.</summary>
internal static partial class RuleWords
{
    public static IReadOnlyList<string> Of(IEnumerable<RulePair> pairs) =>
        [.. pairs.SelectMany(pair => Literal().Matches(pair.Upstream.Validations[0].Rule)).Select(match => match.Groups[1].Value).Where(word => word.Length is > 0 and < 30).Distinct()];

    [GeneratedRegex("""(?:'|")([^'"\\]*)(?:'|")""")]
    private static partial Regex Literal();
}
