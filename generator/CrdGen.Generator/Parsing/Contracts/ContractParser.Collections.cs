using CrdGen.Generator.Model.Contracts;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Contracts;

/// <summary>Lists, sets and dictionaries: the first of System.Text.Json's kinds that a type is one of.</summary>
internal sealed partial class ContractParser
{
    private const string Generic = "System.Collections.Generic";
    private const string Concurrent = "System.Collections.Concurrent";
    private const string Immutable = "System.Collections.Immutable";

    // In the order in which System.Text.Json asks.
    private static readonly (string Namespace, string Name, int Arity, string Method)[] Kinds =
    [
        (Generic, "List", 1, "CreateListInfo"),
        (Generic, "Dictionary", 2, "CreateDictionaryInfo"),
        (Generic, "IDictionary", 2, "CreateIDictionaryInfo"),
        (Generic, "IReadOnlyDictionary", 2, "CreateIReadOnlyDictionaryInfo"),
        (Generic, "IList", 1, "CreateIListInfo"),
        (Generic, "ISet", 1, "CreateISetInfo"),
        (Generic, "ICollection", 1, "CreateICollectionInfo"),
        (Generic, "Stack", 1, "CreateStackInfo"),
        (Generic, "Queue", 1, "CreateQueueInfo"),
        (Concurrent, "ConcurrentStack", 1, "CreateConcurrentStackInfo"),
        (Concurrent, "ConcurrentQueue", 1, "CreateConcurrentQueueInfo"),
        (Generic, "IEnumerable", 1, "CreateIEnumerableInfo"),
        (Generic, "IAsyncEnumerable", 1, "CreateIAsyncEnumerableInfo"),
    ];

    private static ParsedType? Collection(ITypeSymbol type)
    {
        if (CollectionShape.Of(type) is not { Kind: not CollectionKind.None, Element: { } element } shape)
        {
            return null;
        }

        var name = TypeNames.Of(type);
        var elementName = TypeNames.Of(element);
        if (type is IArrayTypeSymbol)
        {
            return Contract("Array", "CreateArrayInfo", elementName, false, null);
        }

        var named = (INamedTypeSymbol)type;
        if (named.Name is "Memory" or "ReadOnlyMemory")
        {
            return Contract(named.Name, $"Create{named.Name}Info", elementName, false, null);
        }

        if (shape.Key is { } immutableKey && ImmutableFactory(named) is { } dictionaryFactory)
        {
            return Contract(named.Name, "CreateImmutableDictionaryInfo", $"{name}, {TypeNames.Of(immutableKey)}, {elementName}", false, $"{dictionaryFactory}.CreateRange<{TypeNames.Of(immutableKey)}, {elementName}>");
        }

        if (ImmutableFactory(named) is { } factory)
        {
            return Contract(named.Name, "CreateImmutableEnumerableInfo", $"{name}, {elementName}", false, $"{factory}.CreateRange<{elementName}>");
        }

        if (named is { Name: "IReadOnlySet", Arity: 1 } && named.ContainingNamespace.Is(Generic))
        {
            return Contract(named.Name, "CreateImmutableEnumerableInfo", $"{name}, {elementName}", false, $"static items => new global::System.Collections.Generic.HashSet<{elementName}>(items)");
        }

        var canCreate = named is { TypeKind: not TypeKind.Interface, IsAbstract: false }
            && (named.IsValueType || named.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility == Accessibility.Public))
            && !HasRequiredMembers(named);
        foreach (var (ns, kind, arity, method) in Kinds)
        {
            if (Find(named, ns, kind, arity) is { } found)
            {
                var arguments = string.Join(", ", found.TypeArguments.Select(TypeNames.Of));
                return Contract(named.Name, method, $"{name}, {arguments}", canCreate, null, found.TypeArguments);
            }
        }

        return null;

        ParsedType Contract(string shortName, string method, string arguments, bool create, string? make, IReadOnlyList<ITypeSymbol>? parts = null) =>
            new(new CollectionContract(name, TypeNames.Id(shortName, name), method, arguments, create, make), parts ?? (shape.Key is null ? [element] : [shape.Key, element]));
    }

    private static INamedTypeSymbol? Find(INamedTypeSymbol type, string ns, string name, int arity)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (IsMatch(candidate))
            {
                return candidate;
            }
        }

        return type.AllInterfaces.FirstOrDefault(IsMatch);

        bool IsMatch(INamedTypeSymbol candidate) => candidate.Arity == arity && candidate.Name == name && candidate.ContainingNamespace.Is(ns);
    }

    /// <summary>The class that makes an immutable collection of its items.</summary>
    private static string? ImmutableFactory(INamedTypeSymbol type)
    {
        if (!type.ContainingNamespace.Is(Immutable))
        {
            return null;
        }

        var factory = type.Name switch
        {
            "IImmutableList" => "ImmutableList",
            "IImmutableSet" => "ImmutableHashSet",
            "IImmutableDictionary" => "ImmutableDictionary",
            "IImmutableQueue" => "ImmutableQueue",
            "IImmutableStack" => "ImmutableStack",
            _ => type.Name,
        };
        return $"global::{Immutable}.{factory}";
    }
}
