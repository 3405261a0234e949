using System.Composition;
using CrdGen.Analyzers.Suggestions;
using CrdGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes;

/// <summary>Makes a resource class or a controller, and the types around it, partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PartialFix() : CrdGenFixProvider(SuggestionRules.Partial, SuggestionRules.ControllerPartial)
{
    private protected override IEnumerable<Fix> Fixes(FixPlace place, CancellationToken cancellationToken)
    {
        var edits = new SourceEdits();
        for (SyntaxNode? node = place.Find<TypeDeclarationSyntax>(); node is TypeDeclarationSyntax type; node = type.Parent)
        {
            if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                edits.Insert(place.Tree, type.Keyword.SpanStart, "partial ");
            }
        }

        yield return new("Make it partial, so that the generator can continue it", nameof(PartialFix), edits);
    }
}
