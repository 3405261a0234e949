using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Symbols;

/// <summary>Questions about symbols, asked without making strings: the parser asks them for every property at every edit.</summary>
internal static class SymbolExtensions
{
    /// <summary>Whether a type is the one of this name in this namespace, and not nested.</summary>
    public static bool Is(this ITypeSymbol type, string ns, string name) =>
        type.Name == name && type.ContainingType is null && type.ContainingNamespace.Is(ns);

    /// <summary>Whether a namespace has this full name.</summary>
    public static bool Is(this INamespaceSymbol? symbol, string name)
    {
        var end = name.Length;
        while (symbol is { IsGlobalNamespace: false })
        {
            var part = symbol.Name;
            var start = end - part.Length;
            if (start < 0 || string.CompareOrdinal(name, start, part, 0, part.Length) != 0)
            {
                return false;
            }

            symbol = symbol.ContainingNamespace;
            if (start == 0)
            {
                return symbol is { IsGlobalNamespace: true };
            }

            if (name[start - 1] != '.')
            {
                return false;
            }

            end = start - 1;
        }

        return false;
    }

    /// <summary>Whether a type is one of .NET's own, by its namespace. A project may have such a namespace too: what it declares is its own.</summary>
    public static bool IsInSystemNamespace(this ITypeSymbol type)
    {
        if (!type.DeclaringSyntaxReferences.IsEmpty)
        {
            return false;
        }

        var ns = type.ContainingNamespace;
        while (ns?.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            ns = outer;
        }

        return ns is { IsGlobalNamespace: false, Name: "System" };
    }

    /// <summary>The type below <c>Nullable&lt;T&gt;</c>, or the type itself.</summary>
    public static ITypeSymbol UnwrapNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>The first attribute of this name and namespace, or <see langword="null"/>.</summary>
    public static AttributeData? FindAttribute(this ISymbol symbol, string ns, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.Is(ns, name))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>A name for people: short, as one writes the type in C#, without the <c>?</c> of a reference that may be null.</summary>
    public static string ToShortName(this ISymbol symbol) =>
        (symbol is ITypeSymbol { IsReferenceType: true } type ? type.WithNullableAnnotation(NullableAnnotation.None) : symbol).ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
}
