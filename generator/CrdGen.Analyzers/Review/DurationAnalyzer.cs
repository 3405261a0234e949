using CrdGen.Analyzers.Resources;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Analyzers.Review;

/// <summary>CRD1008: a length of time is an integer whose name says the unit; .NET's own form is nobody else's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DurationAnalyzer() : ReviewAnalyzer(NewRule(
    "CRD1008",
    "A duration has no unit in its name",
    "'{0}' is a duration {1}: make it an integer and say the unit in the name, as in '{2}Seconds'"))
{
    private static readonly string[] Words = ["Timeout", "Interval", "Duration", "Delay", "Period", "Ttl", "TTL", "Backoff"];

    private protected override string[]? Judge(ApiField field)
    {
        foreach (var value in field.Values())
        {
            if (value.Written.Is("System", "TimeSpan"))
            {
                return ["in the form of .NET, which other clients cannot read", field.Field.Name];
            }

            if (value.Schema.Type is "integer" or "number" && Array.Exists(Words, word => field.Field.Name.EndsWith(word, StringComparison.Ordinal)))
            {
                return ["without a unit", field.Field.Name];
            }
        }

        return null;
    }
}
