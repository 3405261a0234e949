using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Generator.Parsing.Docs;

/// <summary>Where <c>&lt;inheritdoc/&gt;</c> leads.</summary>
internal static class DocReferences
{
    /// <summary>What a symbol inherits its doc comment from, or <see langword="null"/>.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="tag">The tag, which may name another symbol.</param>
    /// <param name="node">The symbol's declaration: names are looked up from there.</param>
    /// <param name="compilation">The compilation.</param>
    public static ISymbol? Inherited(ISymbol symbol, string tag, SyntaxNode node, Compilation compilation) =>
        DocText.Attribute(tag, "cref") is { } cref ? Find(cref, node, compilation) : Overridden(symbol);

    private static ISymbol? Find(string cref, SyntaxNode node, Compilation compilation)
    {
        if (cref.Length > 1 && cref[1] == ':')
        {
            return DocumentationCommentId.GetFirstSymbolForDeclarationId(cref, compilation);
        }

        var model = compilation.GetSemanticModel(node.SyntaxTree);
        if (Bind(cref) is { } type)
        {
            return type;
        }

        var dot = cref.LastIndexOf('.');
        return dot < 0
            ? model.LookupSymbols(node.SpanStart, name: cref).FirstOrDefault()
            : Bind(cref.Substring(0, dot))?.GetMembers(cref.Substring(dot + 1)).FirstOrDefault();

        INamedTypeSymbol? Bind(string name) =>
            model.GetSpeculativeSymbolInfo(node.SpanStart, SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol as INamedTypeSymbol;
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { OverriddenProperty: { } overridden } => overridden,
        IPropertySymbol property => ImplementedProperty(property),
        INamedTypeSymbol { BaseType: { SpecialType: SpecialType.None } baseType } => baseType,
        INamedTypeSymbol { Interfaces: [var first, ..] } => first,
        _ => null,
    };

    private static ISymbol? ImplementedProperty(IPropertySymbol property)
    {
        foreach (var type in property.ContainingType.AllInterfaces)
        {
            foreach (var member in type.GetMembers(property.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(member), property))
                {
                    return member;
                }
            }
        }

        return null;
    }
}
