using System.Composition;
using CrdGen.Analyzers.Suggestions;
using CrdGen.CodeFixes.Edits;
using CrdGen.Schema.Cel.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes.Rules;

/// <summary>
/// Writes a rule of a type in C#. Offered only where the C# compiles and, translated to CEL as the generator does it, refuses and
/// admits the same.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CelRuleFix() : CrdGenFixProvider(SuggestionRules.CelRule)
{
    /// <summary>Several rules of a type would be inserted at one place.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override IEnumerable<Fix> Fixes(FixPlace place, CancellationToken cancellationToken)
    {
        if (place.Find<AttributeSyntax>() is not { ArgumentList.Arguments: var arguments, Parent.Parent: TypeDeclarationSyntax { TypeParameterList: null } declaration } attribute
            || place.Model.GetDeclaredSymbol(declaration, cancellationToken) is not INamedTypeSymbol { ContainingType: not { Arity: > 0 } } type
            || arguments.Count == 0 || place.Model.GetConstantValue(arguments[0].Expression, cancellationToken).Value is not string cel
            || CelParser.Parse(cel) is not { Errors.Count: 0 } tree
            || RuleArguments.Read(arguments, type, place.Model) is not { } rest)
        {
            yield break;
        }

        var message = rest.Message is null ? null : place.Model.GetConstantValue(rest.Message, cancellationToken).Value as string;
        var name = RuleMethodName.For(type, message);
        foreach (var isSure in new[] { false, true })
        {
            if (CSharpWriter.Write(tree, type, place.Model, declaration.OpenBraceToken.IsKind(SyntaxKind.None) ? declaration.SpanStart : declaration.OpenBraceToken.Span.End, isSure) is not { } expression)
            {
                yield break;
            }

            var edits = new SourceEdits();
            edits.Remove(attribute);
            var self = type.ToMinimalDisplayString(place.Model, declaration.SpanStart);
            var parameters = CelWalk.All(tree.Root).Any(node => node is CelIdentifier { Name: "oldSelf" }) ? $"{self} self, {self} oldSelf" : $"{self} self";
            MethodInsertion.Add(edits, declaration, $"[Rule{rest.Text}]", $"static bool {name}({parameters}) => {expression};");
            var changed = place.Tree.WithChangedText(edits.TextOf(place.Tree));
            if (RuleRoundTrip.Holds(place.Compilation.ReplaceSyntaxTree(place.Tree, changed), changed, MetadataName(type), name, tree))
            {
                yield return new($"Write the rule in C#, as '{name}'", nameof(CelRuleFix), edits);
                yield break;
            }
        }
    }

    private static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{MetadataName(outer)}+{type.MetadataName}"
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
}
