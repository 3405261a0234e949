using System.Composition;
using CrdGen.Analyzers.Suggestions;
using CrdGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes.Controllers;

/// <summary>Makes a controller partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ControllerPartialFix() : CrdGenFixProvider(SuggestionRules.ControllerPartial)
{
    private protected override IEnumerable<Fix> Fixes(FixPlace place, CancellationToken cancellationToken)
    {
        if (place.Find<ClassDeclarationSyntax>() is { } controller)
        {
            var edits = new SourceEdits();
            edits.Insert(place.Tree, controller.Keyword.SpanStart, "partial ");
            yield return new("Make it partial, for its registration", nameof(ControllerPartialFix), edits);
        }
    }
}
