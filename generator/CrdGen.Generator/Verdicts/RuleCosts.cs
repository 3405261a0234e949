using System.Globalization;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Rules;
using CrdGen.Schema.Validation.Definitions;

namespace CrdGen.Generator.Verdicts;

/// <summary>Rules that may cost more than the API server allows, in the words of C#.</summary>
internal static class RuleCosts
{
    /// <summary>From a tenth of the budget on, a rule's cost is worth a word.</summary>
    public const ulong Noteworthy = CostLimits.Rule / 10;

    /// <summary>Says what a rule may cost that is within its budget.</summary>
    public static void Note(RuleOrigin origin, string keyword, ulong cost, DiagnosticSink sink) => sink.Report(
        RulesDiagnostics.RuleCostNote,
        RuleErrors.Whole(origin, keyword),
        RuleErrors.Name(origin),
        cost.ToString("N0", CultureInfo.InvariantCulture),
        (cost * 100 / CostLimits.Rule).ToString(CultureInfo.InvariantCulture));

    /// <summary>Says that a rule, or its message, costs too much: alone, or together with the others.</summary>
    public static void Report(RuleOrigin origin, string keyword, ulong cost, DiagnosticSink sink)
    {
        if (cost > CostLimits.Rule)
        {
            var what = keyword == "rule" ? "it" : "its message";
            Report($"{what} may cost {CostMessages.Factor(cost, CostLimits.Rule)} times the 10,000,000 of a rule");
        }
        else if (!sink.HasErrors)
        {
            Report("the rules of the resource together may cost more than the 100,000,000 of a version, this one most of it");
        }

        void Report(string text) => sink.Report(RulesDiagnostics.RuleCost, RuleErrors.Whole(origin, keyword), RuleErrors.Name(origin), text);
    }
}
