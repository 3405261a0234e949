using System.Composition;
using CrdGen.Analyzers.Suggestions;
using CrdGen.CodeFixes.Edits;
using CrdGen.Generator.Parsing;
using CrdGen.Generator.Parsing.Controllers;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes.Controllers;

/// <summary>Sets a finalizer where there is a clean-up, in the resource's group.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FinalizerFix() : CrdGenFixProvider(SuggestionRules.Finalizer)
{
    private protected override IEnumerable<Fix> Fixes(FixPlace place, CancellationToken cancellationToken)
    {
        if (place.Find<ClassDeclarationSyntax>() is not { } controller
            || place.Model.GetDeclaredSymbol(controller, cancellationToken) is not { } type
            || type.FindAttribute(Namespaces.CrdGen, "ControllerAttribute")?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax attribute
            || OperatorTypes.Of(place.Compilation)?.ResourceOf(type) is not INamedTypeSymbol resource)
        {
            yield break;
        }

        var group = ResourceDeclaration.Find(resource) is { } declaration ? ResourceDeclaration.From(declaration).Group : "example.com";
        var edits = new SourceEdits();
        edits.Add(attribute, $"Finalizer = {SourceEdits.Quote(group + "/cleanup")}");
        yield return new($"Set the finalizer '{group}/cleanup'", nameof(FinalizerFix), edits);
    }
}
