using System.Composition;
using CrdGen.Analyzers.Suggestions;
using CrdGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes.Controllers;

/// <summary>Adds a controller for a resource class, in a file of its own beside it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NewControllerFix() : CrdGenFixProvider(SuggestionRules.NewController)
{
    /// <summary>Nobody wants controllers for all resources at once.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override IEnumerable<Fix> Fixes(FixPlace place, CancellationToken cancellationToken)
    {
        if (place.Find<TypeDeclarationSyntax>() is not { } declaration || place.Model.GetDeclaredSymbol(declaration, cancellationToken) is not { } resource)
        {
            yield break;
        }

        var line = SourceEdits.NewLine(place.Tree.GetText(cancellationToken));
        var name = resource.Name + "Controller";
        var ns = resource.ContainingNamespace is { IsGlobalNamespace: false } containing ? $"namespace {containing.ToDisplayString()};{line}{line}" : "";
        var resourceName = resource.ContainingType is null ? resource.Name : resource.ToDisplayString();
        var accessibility = resource.DeclaredAccessibility == Accessibility.Public ? "public" : "internal";
        string[] lines =
        [
            $"/// <summary>Brings the world in line with objects of kind {resource.Name}.</summary>",
            "[Controller]",
            $"{accessibility} sealed partial class {name} : Reconciler<{resourceName}>",
            "{",
            .. ReconcilerCode.Reconcile(resourceName, static name => name).Select(part => "    " + part),
            "}",
        ];
        var edits = new SourceEdits();
        edits.AddFile(place.Tree, name + ".cs", $"using CrdGen;{line}using CrdGen.Operator;{line}{line}{ns}{string.Join(line, lines)}{line}");
        yield return new($"Add the controller {name}", nameof(NewControllerFix), edits);
    }
}
