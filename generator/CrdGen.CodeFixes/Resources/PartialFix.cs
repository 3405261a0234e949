using System.Composition;
using CrdGen.Analyzers.Suggestions;
using CrdGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes.Resources;

/// <summary>Makes a resource class and the types around it partial, so that the generator can continue it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PartialFix() : CrdGenFixProvider(SuggestionRules.Partial)
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

        yield return new("Make it partial, for apiVersion, kind and metadata", nameof(PartialFix), edits);
    }
}
