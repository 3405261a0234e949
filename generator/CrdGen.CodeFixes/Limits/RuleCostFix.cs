using System.Composition;
using System.Globalization;
using CrdGen.Analyzers.Suggestions;
using CrdGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes.Limits;

/// <summary>Adds the limit that brings a rule into its budget to a list, map or text that the rule reads, or that it stands in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RuleCostFix() : CrdGenFixProvider(SuggestionRules.RuleCost)
{
    private protected override IEnumerable<Fix> Fixes(FixPlace place, CancellationToken cancellationToken)
    {
        if (ExpensiveRule.Find(place.Compilation, place.Tree, place.Span) is not { } rule)
        {
            yield break;
        }

        var number = 0;
        foreach (var (paths, limit) in LimitSearch.Find(rule, path => PlaceOf(path) is not null))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var edits = new SourceEdits();
            var places = paths.Select(path => PlaceOf(path)!).ToList();
            foreach (var target in places)
            {
                Add(edits, target, limit, place.Compilation);
            }

            var what = string.Join(", ", places.Select(target => target.Attribute switch { "Items" => $"the items of {target.Member}", "Values" => $"the values of {target.Member}", _ => target.Member }));
            yield return new($"Limit {what} to {limit.ToString(CultureInfo.InvariantCulture)}", $"{nameof(RuleCostFix)}{number++}", edits);
        }

        LimitPlace? PlaceOf(IReadOnlyList<string> path) => LimitPlace.Find(rule.Resource, rule.Schema, path, place.Compilation);
    }

    private static void Add(SourceEdits edits, LimitPlace place, long limit, Compilation compilation)
    {
        var number = limit.ToString(CultureInfo.InvariantCulture);
        var argument = $"{place.Keyword} = {number}";
        if (place.Attribute is { } name)
        {
            if (Existing(place.Declaration, name) is { } attribute)
            {
                edits.Add(attribute, argument);
                return;
            }

            edits.AddAttribute(place.Declaration, $"{Name("CrdGen", name, place, compilation)}({argument})");
        }
        else if (place.Schema.Format == "byte")
        {
            // [MaxLength] counts bytes there.
            edits.AddAttribute(place.Declaration, $"{Name("CrdGen", "Schema", place, compilation)}({argument})");
        }
        else
        {
            edits.AddAttribute(place.Declaration, $"{Name("System.ComponentModel.DataAnnotations", "MaxLength", place, compilation)}({number})");
        }
    }

    private static AttributeSyntax? Existing(SyntaxNode declaration, string name) =>
        (declaration is ParameterSyntax parameter ? parameter.AttributeLists : ((MemberDeclarationSyntax)declaration).AttributeLists)
            .SelectMany(list => list.Attributes)
            .FirstOrDefault(attribute => attribute.Name.ToString() == name && attribute.ArgumentList?.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText == "At") != true);

    /// <summary>The attribute's name, as short as the usings of the file allow.</summary>
    private static string Name(string ns, string name, LimitPlace place, Compilation compilation)
    {
        var isKnown = compilation.GetSemanticModel(place.Declaration.SyntaxTree)
            .LookupNamespacesAndTypes(place.Declaration.SpanStart, name: name + "Attribute")
            .Any(symbol => symbol.ContainingNamespace?.ToDisplayString() == ns);
        return isKnown ? name : $"{ns}.{name}";
    }
}
