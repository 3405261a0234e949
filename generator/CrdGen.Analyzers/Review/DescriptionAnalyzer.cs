using CrdGen.Analyzers.Resources;
using CrdGen.Generator.Parsing;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Analyzers.Review;

/// <summary>CRD1006: the description of a field is all that kubectl explain has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DescriptionAnalyzer() : ReviewAnalyzer(NewRule(
    "CRD1006",
    "A field has no description",
    "'{0}' has no description for kubectl explain: add a doc comment that says what it does, its unit, and what absence means"))
{
    private protected override string[]? Judge(ApiField field) =>
        string.IsNullOrWhiteSpace(field.Schema.Description)
        && field.Field.JsonName is not ("spec" or "status")
        && !field.Has(Namespaces.CrdGen, "OmitDescriptionsAttribute")
        && field.Member.ContainingType.FindAttribute(Namespaces.CrdGen, "OmitDescriptionsAttribute") is null
            ? []
            : null;
}
