using CrdGen.Analyzers.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Analyzers.Review;

/// <summary>CRD1001: numbers with a fraction do not survive the way through languages and encodings unchanged.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FloatAnalyzer() : ReviewAnalyzer(NewRule(
    "CRD1001",
    "A field is a floating-point number",
    "'{0}' is a floating-point number, which changes on its way between clients: use an integer of a smaller unit, or Quantity"))
{
    private protected override string[]? Judge(ApiField field) => field.Values().Any(static value => value.Schema.Type == "number") ? [] : null;
}
