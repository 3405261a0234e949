using CrdGen.Analyzers.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Analyzers.Review;

/// <summary>CRD1002: what is a choice of two today has a third value tomorrow, and a bool has no room for it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BoolAnalyzer() : ReviewAnalyzer(NewRule(
    "CRD1002",
    "A field is a bool",
    "'{0}' is a bool, which can never have a third value: use an enum whose members say what each choice does"))
{
    private protected override string[]? Judge(ApiField field) => field.Values().Any(static value => value.Schema.Type == "boolean") ? [] : null;
}
