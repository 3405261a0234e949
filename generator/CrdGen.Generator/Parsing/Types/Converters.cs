using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Types;

/// <summary>Converters of System.Text.Json on types and properties.</summary>
internal static class Converters
{
    /// <summary>The converter that <c>[JsonConverter]</c> names, or <see langword="null"/>.</summary>
    public static INamedTypeSymbol? Find(ISymbol symbol) =>
        symbol.FindAttribute(Namespaces.Json, "JsonConverterAttribute")?.Argument(0).Scalar() as INamedTypeSymbol;

    /// <summary>Converters that write enums as names, which is what the schema says anyway.</summary>
    public static bool IsKnown(INamedTypeSymbol converter) => converter.Is(Namespaces.Json, "JsonStringEnumConverter") || IsNumeric(converter);

    /// <summary>The converter that writes enums as numbers.</summary>
    public static bool IsNumeric(INamedTypeSymbol converter) => converter.Is(Namespaces.Json, "JsonNumberEnumConverter");
}
