using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Types;

/// <summary>Converters of System.Text.Json on types and properties.</summary>
internal static class Converters
{
    /// <summary>The converter that <c>[JsonConverter]</c> names, or <see langword="null"/>.</summary>
    public static INamedTypeSymbol? Find(ISymbol symbol) =>
        symbol.FindAttribute(Namespaces.Json, "JsonConverterAttribute")?.Argument(0).Scalar() as INamedTypeSymbol;

    /// <summary>Converters that write what the schema says anyway: enums as names, times as Kubernetes writes them.</summary>
    public static bool IsKnown(INamedTypeSymbol converter) =>
        converter.Is(Namespaces.Json, "JsonStringEnumConverter")
        || converter.Is(Namespaces.CrdGen, "KubernetesEnumConverter")
        || converter.Is(Namespaces.CrdGen, "KubernetesTimeConverter")
        || IsNumeric(converter);

    /// <summary>The converter that writes enums as numbers.</summary>
    public static bool IsNumeric(INamedTypeSymbol converter) => converter.Is(Namespaces.Json, "JsonNumberEnumConverter");
}
