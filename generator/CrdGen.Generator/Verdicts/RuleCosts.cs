using System.Globalization;
using System.Text.RegularExpressions;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Rules;
using CrdGen.Schema.Validation.Definitions;

namespace CrdGen.Generator.Verdicts;

/// <summary>Rules that may cost more than the API server allows, in the words of C#.</summary>
internal static class RuleCosts
{
    /// <summary>From a tenth of the budget on, a rule's cost is worth a word.</summary>
    public const ulong Noteworthy = RuleCost.Limit / 10;

    private const string Contributes = "contributed to estimated rule cost total";

    private static readonly Regex Exceeds = new(@"^estimated (?<what>rule|messageExpression) cost exceeds budget by factor of (?<factor>more than 100|[0-9.]+)x", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Says what a rule may cost that is within its budget.</summary>
    public static void Note(RuleOrigin origin, string keyword, ulong cost, DiagnosticSink sink) => sink.Report(
        RulesDiagnostics.RuleCostNote,
        RuleErrors.Whole(origin, keyword),
        RuleErrors.Name(origin),
        cost.ToString("N0", CultureInfo.InvariantCulture),
        (cost * 100 / RuleCost.Limit).ToString(CultureInfo.InvariantCulture));

    /// <summary>Reports an error about costs; what is none is left to others.</summary>
    public static bool TryReport(RuleOrigin origin, string keyword, string detail, DiagnosticSink sink)
    {
        if (detail.StartsWith(Contributes, StringComparison.Ordinal))
        {
            if (!sink.HasErrors)
            {
                sink.Report(RulesDiagnostics.RuleCost, RuleErrors.Whole(origin, keyword), RuleErrors.Name(origin), "the rules of the resource together may cost more than the 100,000,000 of a version, this one most of it");
            }

            return true;
        }

        if (Exceeds.Match(detail) is not { Success: true } match)
        {
            return false;
        }

        var what = match.Groups["what"].Value == "rule" ? "it" : "its message";
        sink.Report(RulesDiagnostics.RuleCost, RuleErrors.Whole(origin, keyword), RuleErrors.Name(origin), $"{what} may cost {match.Groups["factor"].Value} times the 10,000,000 of a rule");
        return true;
    }
}
