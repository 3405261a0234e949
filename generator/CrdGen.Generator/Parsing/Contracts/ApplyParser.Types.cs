using CrdGen.Generator.Model.Contracts;
using CrdGen.Generator.Parsing.Attributes;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Json;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Contracts;

/// <summary>Which type a property has in an apply configuration.</summary>
internal sealed partial class ApplyParser
{
    private ApplyType Of(ITypeSymbol type)
    {
        if (!types.TryGetValue(type, out var known))
        {
            types[type] = Same(type); // a collection type that contains itself
            known = New(type);
            types[type] = known;
        }

        return known;
    }

    private ApplyType New(ITypeSymbol type)
    {
        if (ScalarTypes.Find(type) is not null || (Converters.Find(type) is { } converter && !Converters.IsKnown(converter)))
        {
            return Same(type);
        }

        if (CollectionShape.Of(type) is { Kind: not CollectionKind.None, Element: { } element } shape)
        {
            var item = Of(element.UnwrapNullable());
            return item.IsConfiguration ? Collection(shape, item) : Same(type);
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named || ScalarWrapper.ValueParameter(named) is not null)
        {
            return Same(type);
        }

        if (named.DeclaringSyntaxReferences.IsEmpty || !SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, contracts.Compilation.Assembly))
        {
            return Find(named) is { } existing ? new(existing, false, true, [], []) : Same(type);
        }

        return HasConfiguration(named) ? new(FullName(named), false, true, [], [named]) : Same(type);
    }

    private static ApplyType Same(ITypeSymbol type) => new(TypeNames.Of(type), type.IsValueType, false, [], []);

    /// <summary>A list or dictionary of configurations: lists and dictionaries of any kind are these two here.</summary>
    private static ApplyType Collection(CollectionShape shape, ApplyType item)
    {
        string name;
        CollectionContract contract;
        if (shape.Key is { } key)
        {
            var arguments = $"{TypeNames.Of(key)}, {item.Name}";
            name = $"global::System.Collections.Generic.Dictionary<{arguments}>";
            contract = new(name, TypeNames.Id("Dictionary", name), "CreateDictionaryInfo", $"{name}, {arguments}", true, null);
        }
        else
        {
            name = $"global::System.Collections.Generic.List<{item.Name}>";
            contract = new(name, TypeNames.Id("List", name), "CreateListInfo", $"{name}, {item.Name}", true, null);
        }

        return new(name, false, true, [.. item.Contracts, contract], item.Configured);
    }

    /// <summary>The configuration that comes with a type of another assembly.</summary>
    private string? Find(INamedTypeSymbol type)
    {
        if (type.IsGenericType || type.ContainingType is not null || type.IsInSystemNamespace())
        {
            return null;
        }

        var ns = type.ContainingNamespace is { IsGlobalNamespace: false } n ? string.Join(".", Resources.EnvelopeParser.Parts(n)).Replace("@", "") + "." : "";
        return contracts.Compilation.GetTypeByMetadataName(ns + type.Name + Suffix) is { } found && contracts.Inaccessible(found) is null ? TypeNames.Of(found) : null;
    }

    private bool HasConfiguration(INamedTypeSymbol type)
    {
        if (type.IsGenericType || IsGenericInside(type) || IsTaken(type) || contracts.Inaccessible(type) is not null || ContractParser.IsResource(type))
        {
            return false;
        }

        return IsUnion(type) ? Union(type) is not null : !type.IsAbstract && type.TypeKind != TypeKind.Interface;
    }

    private static bool IsGenericInside(INamedTypeSymbol type) => type.ContainingType is { } outer && (outer.IsGenericType || IsGenericInside(outer));

    private static bool IsTaken(INamedTypeSymbol type) => type.ContainingNamespace.GetMembers(Name(type)).Any();

    private static bool IsUnion(INamedTypeSymbol type) => type.FindAttribute(Namespaces.Json, "JsonDerivedTypeAttribute") is not null;

    /// <summary>The types of a union with their discriminators, as C# writes them; <see langword="null"/> where classes cannot say the same.</summary>
    private List<(INamedTypeSymbol Type, string Literal)>? Union(INamedTypeSymbol type)
    {
        if (!IsUnion(type))
        {
            return null;
        }

        var result = new List<(INamedTypeSymbol, string)>();
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is not { } attributeType || !attributeType.Is(Namespaces.Json, "JsonDerivedTypeAttribute"))
            {
                continue;
            }

            if (attribute.Argument(0).Scalar() is not INamedTypeSymbol derived
                || attribute.Argument(1) is not { } value
                || Constants.ToJson(value) is not { Kind: JsonKind.String or JsonKind.Number } json
                || derived.TypeKind != TypeKind.Class
                || !SymbolEqualityComparer.Default.Equals(UnionOf(derived), type)
                || !HasConfiguration(derived))
            {
                return null;
            }

            result.Add((derived, json.Kind == JsonKind.Number ? json.ToString() : Emit.SourceWriter.Literal((string)value.Value!)));
        }

        return result;
    }

    /// <summary>The union whose member a type is: a class has one base, so that the nearest counts.</summary>
    private static INamedTypeSymbol? UnionOf(INamedTypeSymbol type)
    {
        for (var candidate = type.BaseType; candidate is { SpecialType: SpecialType.None }; candidate = candidate.BaseType)
        {
            if (Names(candidate, type))
            {
                return candidate;
            }
        }

        return type.AllInterfaces.FirstOrDefault(candidate => Names(candidate, type));
    }

    private static bool Names(INamedTypeSymbol union, INamedTypeSymbol type) => union.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { } attributeType
        && attributeType.Is(Namespaces.Json, "JsonDerivedTypeAttribute")
        && SymbolEqualityComparer.Default.Equals(attribute.Argument(0).Scalar() as ISymbol, type));

    private static string Name(INamedTypeSymbol type)
    {
        var containers = ClientParser.Containers(type);
        var name = string.Concat(containers.Select(container => container.Name));
        return (containers.Count > 1 && type.ContainingNamespace.GetMembers(name).Any() ? string.Join("_", containers.Select(container => container.Name)) : name) + Suffix;
    }

    private static string FullName(INamedTypeSymbol type)
    {
        var ns = type.ContainingNamespace is { IsGlobalNamespace: false } n ? string.Join(".", Resources.EnvelopeParser.Parts(n)) + "." : "";
        return "global::" + ns + Name(type);
    }

    /// <summary>A type in an apply configuration.</summary>
    /// <param name="Name">Its full name.</param>
    /// <param name="IsValueType">Whether it needs <c>?</c> to be absent.</param>
    /// <param name="IsConfiguration">Whether it is a configuration, or a list or dictionary of such.</param>
    /// <param name="Contracts">The contracts made for it.</param>
    /// <param name="Configured">The types whose configurations it refers to.</param>
    private sealed record ApplyType(string Name, bool IsValueType, bool IsConfiguration, List<TypeContract> Contracts, List<INamedTypeSymbol> Configured);
}
