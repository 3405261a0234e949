using System.Composition;
using CrdGen.Analyzers.Suggestions;
using CrdGen.CodeFixes.Edits;
using CrdGen.Generator.Parsing.Controllers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes.Controllers;

/// <summary>Adds what a finalizer waits for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CleanupFix() : CrdGenFixProvider(SuggestionRules.Cleanup)
{
    private protected override IEnumerable<Fix> Fixes(FixPlace place, CancellationToken cancellationToken)
    {
        if (place.Find<ClassDeclarationSyntax>() is { } controller
            && place.Model.GetDeclaredSymbol(controller, cancellationToken) is { } type
            && OperatorTypes.Of(place.Compilation)?.ResourceOf(type) is { } resource)
        {
            var edits = new SourceEdits();
            MethodInsertion.Add(edits, controller, ReconcilerCode.Cleanup(resource.ToMinimalDisplayString(place.Model, controller.SpanStart), ReconcilerCode.Names(place.Model, controller.SpanStart)));
            yield return new("Add CleanupAsync", nameof(CleanupFix), edits);
        }
    }
}
