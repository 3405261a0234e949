using System.Composition;
using CrdGen.Analyzers.Resources;
using CrdGen.Analyzers.Suggestions;
using CrdGen.CodeFixes.Edits;
using CrdGen.Generator.Parsing.Controllers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes.Controllers;

/// <summary>Derives a controller from <c>Reconciler&lt;T&gt;</c>, for each resource of the project; the one whose name is part of the controller's goes first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ReconcilerFix() : CrdGenFixProvider(SuggestionRules.Reconciler)
{
    private protected override IEnumerable<Fix> Fixes(FixPlace place, CancellationToken cancellationToken)
    {
        if (place.Find<ClassDeclarationSyntax>() is not { } controller || place.Model.GetDeclaredSymbol(controller, cancellationToken) is not { BaseType.SpecialType: SpecialType.System_Object } type)
        {
            yield break;
        }

        var resources = ResourceDeclarations.Find(place.Compilation, cancellationToken)
            .Select(declaration => place.Compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken))
            .OfType<INamedTypeSymbol>()
            .Where(ResourceTypes.IsResource)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .OrderByDescending(resource => ControllerParser.DefaultName(type.Name).Contains(resource.Name.ToLowerInvariant()))
            .ThenBy(resource => resource.Name, StringComparer.Ordinal);
        var names = ReconcilerCode.Names(place.Model, controller.SpanStart);
        foreach (var resource in resources)
        {
            var resourceName = resource.ToMinimalDisplayString(place.Model, controller.SpanStart);
            var edits = new SourceEdits();
            var baseName = $"{names("Reconciler")}<{resourceName}>";
            if (controller.BaseList is { Types: { Count: > 0 } types })
            {
                edits.Insert(place.Tree, types[0].SpanStart, baseName + ", ");
            }
            else
            {
                edits.Insert(place.Tree, controller.ParameterList?.Span.End ?? controller.Identifier.Span.End, " : " + baseName);
            }

            if (type.GetMembers("ReconcileAsync").IsEmpty)
            {
                MethodInsertion.Add(edits, controller, ReconcilerCode.Reconcile(resourceName, names));
            }

            yield return new($"Derive it from Reconciler<{resource.Name}>", $"{nameof(ReconcilerFix)}{resource.Name}", edits);
        }
    }
}
