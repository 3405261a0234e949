using System.Composition;
using CrdGen.Analyzers.Suggestions;
using CrdGen.CodeFixes.Edits;
using CrdGen.Generator.Parsing;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes.Lists;

/// <summary>Adds the key to a list of type map that names none: each field that can be one, those first that usually are.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ListMapKeysFix() : CrdGenFixProvider(SuggestionRules.ListMapKeys)
{
    private const int MaxOffered = 3;

    private static readonly string[] Usual = ["name", "key", "id", "type", "uid", "port", "ip"];

    private protected override IEnumerable<Fix> Fixes(FixPlace place, CancellationToken cancellationToken)
    {
        // Keys that are wrong are for the author to correct.
        if (place.Find<AttributeSyntax>() is not { ArgumentList.Arguments: { Count: 1 } arguments, Parent.Parent: { } member } attribute
            || place.Model.GetSymbolInfo(attribute, cancellationToken).Symbol?.ContainingType is not { Name: "ListTypeAttribute" }
            || place.Model.GetDeclaredSymbol(member is FieldDeclarationSyntax field ? field.Declaration.Variables[0] : member, cancellationToken) is not { } symbol
            || MemberTypes.Follow(symbol, "") is not { } list
            || CollectionShape.Of(list).Element?.UnwrapNullable() is not { } item)
        {
            yield break;
        }

        var offered = 0;
        foreach (var key in Keys(place.Compilation, item, symbol).OrderBy(key => Array.IndexOf(Usual, key.JsonName) is >= 0 and var rank ? rank : Usual.Length).Take(MaxOffered))
        {
            var edits = new SourceEdits();
            edits.Insert(place.Tree, arguments[0].Span.End, $", nameof({item.ToMinimalDisplayString(place.Model, NullableFlowState.None, place.Span.Start)}.{key.Name})");
            yield return new($"Identify items by {key.Name}", $"{nameof(ListMapKeysFix)}{offered++}", edits);
        }
    }

    private static List<FieldSymbol> Keys(Compilation compilation, ITypeSymbol item, ISymbol list)
    {
        var parser = SchemaParser.For(compilation);
        JsonSchemaProps schema;
        lock (parser)
        {
            schema = parser.Parse(item, list, parser.NewSink(null)).Schema;
        }

        return FieldCollector.Collect(item).FindAll(field =>
            schema.Property(field.JsonName) is { Type: "string" or "integer", Nullable: false } key && (schema.Required.Contains(field.JsonName) || key.Default is not null));
    }
}
