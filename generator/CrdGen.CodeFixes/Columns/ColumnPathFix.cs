using System.Composition;
using CrdGen.Analyzers.Resources;
using CrdGen.Analyzers.Suggestions;
using CrdGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes.Columns;

/// <summary>Gives a printer column the path of a field that is there, the one that is most like what was written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ColumnPathFix() : CrdGenFixProvider(SuggestionRules.ColumnPath)
{
    private protected override IEnumerable<Fix> Fixes(FixPlace place, CancellationToken cancellationToken)
    {
        if (place.Find<AttributeSyntax>() is not { ArgumentList.Arguments: var arguments, Parent.Parent: TypeDeclarationSyntax declaration }
            || PathArgument(arguments) is not LiteralExpressionSyntax { Token.Value: string path } literal
            || ResourceSet.Of(place.Compilation).Resources.FirstOrDefault(resource => SymbolEqualityComparer.Default.Equals(resource.Type, place.Model.GetDeclaredSymbol(declaration, cancellationToken)))?.Parsed.Model is not { } model
            || NearestPath.Find(model.Version.Schema, path) is not { } nearest)
        {
            yield break;
        }

        var edits = new SourceEdits();
        edits.Replace(place.Tree, literal.Span, SourceEdits.Quote(nearest));
        yield return new($"Change the path to '{nearest}'", nameof(ColumnPathFix), edits);
    }

    private static ExpressionSyntax? PathArgument(SeparatedSyntaxList<AttributeArgumentSyntax> arguments) =>
        (arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText is "jsonPath" or "path")
            ?? (arguments.Count > 1 && arguments[1] is { NameEquals: null, NameColon: null } second ? second : null))?.Expression;
}
