using System.Composition;
using CrdGen.Analyzers.Resources;
using CrdGen.Analyzers.Suggestions;
using CrdGen.CodeFixes.Edits;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Schema.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes.Resources;

/// <summary>Chooses the version that is stored: the newest first, then each other.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StorageVersionFix() : CrdGenFixProvider(SuggestionRules.StorageVersion)
{
    private protected override IEnumerable<Fix> Fixes(FixPlace place, CancellationToken cancellationToken)
    {
        var resources = ResourceSet.Of(place.Compilation).Resources;
        var model = resources.FirstOrDefault(resource => resource.Attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == place.Tree && reference.Span == place.Span)?.Parsed.Result.Resource;
        var versions = resources
            .Where(resource => resource.Parsed.Result.Resource is { } other && model is not null && other.Group == model.Group && other.Kind == model.Kind && !ResourceDeclaration.IsKubernetesEntity(resource.Attribute))
            .Select(resource => (resource.Parsed.Result.Resource!.Version.Name, Attribute: resource.Attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax))
            .Where(version => version.Attribute is not null)
            .OrderBy(version => version.Name, VersionOrder.Instance)
            .ToList();
        for (var i = 0; i < versions.Count; i++)
        {
            var edits = new SourceEdits();
            for (var j = 0; j < versions.Count; j++)
            {
                Set(edits, versions[j].Attribute!, i == j);
            }

            yield return new(i == 0 ? $"Store version {versions[i].Name}, the newest" : $"Store version {versions[i].Name}", $"{nameof(StorageVersionFix)}{i}", edits);
        }
    }

    private static void Set(SourceEdits edits, AttributeSyntax attribute, bool isStored)
    {
        var argument = attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Storage");
        if (argument is null)
        {
            if (isStored)
            {
                edits.Add(attribute, "Storage = true");
            }
        }
        else if (!isStored)
        {
            edits.Remove(argument);
        }
        else if (!argument.Expression.IsKind(SyntaxKind.TrueLiteralExpression))
        {
            edits.Replace(attribute.SyntaxTree, argument.Expression.Span, "true");
        }
    }
}
