using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>What System.Text.Json makes of a collection type.</summary>
internal enum CollectionKind
{
    None,
    List,
    Set,
    Dictionary,
}

/// <summary>The kind of a collection type, with its elements' type and, for a dictionary, its keys'.</summary>
internal readonly record struct CollectionShape(CollectionKind Kind, ITypeSymbol? Element, ITypeSymbol? Key)
{
    private const string Generic = "System.Collections.Generic";
    private const string Immutable = "System.Collections.Immutable";

    public static CollectionShape Of(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return new(CollectionKind.List, array.ElementType, null);
        }

        if (type is not INamedTypeSymbol named || type.SpecialType == SpecialType.System_String)
        {
            return default;
        }

        if ((Find(named, "IDictionary", 2) ?? Find(named, "IReadOnlyDictionary", 2)) is { } dictionary)
        {
            return new(CollectionKind.Dictionary, dictionary.TypeArguments[1], dictionary.TypeArguments[0]);
        }

        if ((Find(named, "ISet", 1) ?? Find(named, "IReadOnlySet", 1) ?? Find(named, "IImmutableSet", 1, Immutable)) is { } set)
        {
            return new(CollectionKind.Set, set.TypeArguments[0], null);
        }

        if ((Find(named, "IEnumerable", 1) ?? Find(named, "IAsyncEnumerable", 1)) is { } list)
        {
            return new(CollectionKind.List, list.TypeArguments[0], null);
        }

        if (named is { Name: "Memory" or "ReadOnlyMemory", TypeArguments: [var element] } && named.ContainingNamespace.Is("System"))
        {
            return new(CollectionKind.List, element, null);
        }

        return default;
    }

    private static INamedTypeSymbol? Find(INamedTypeSymbol type, string name, int arity, string ns = Generic)
    {
        if (IsMatch(type, name, arity, ns))
        {
            return type;
        }

        foreach (var candidate in type.AllInterfaces)
        {
            if (IsMatch(candidate, name, arity, ns))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool IsMatch(INamedTypeSymbol type, string name, int arity, string ns) =>
        type.Arity == arity && type.Name == name && type.ContainingNamespace.Is(ns);
}
