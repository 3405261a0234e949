using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Types;

/// <summary>Types that have no schema, and what to do instead.</summary>
internal static class Unsupported
{
    /// <summary>Why a type has no schema and what to use, or <see langword="null"/> where it may have one.</summary>
    public static string? Reason(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => "the type does not exist",
        { TypeKind: TypeKind.TypeParameter } => "a type parameter stands for no type here; use a closed generic type",
        { TypeKind: TypeKind.Delegate } => "a delegate is code, not data; remove the property or put [JsonIgnore] on it",
        { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => "a pointer is no data; use the value itself",
        IArrayTypeSymbol => "System.Text.Json does not write arrays of several dimensions; use an array of arrays",
        { IsTupleType: true } => "System.Text.Json writes a value tuple as {}; declare a record with these fields",
        { IsRefLikeType: true } => "a ref struct cannot be a property of an object; use an array",
        INamedTypeSymbol { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => "its width differs between machines; use int or long",
        INamedTypeSymbol { TypeKind: not TypeKind.Enum } named when named.IsInSystemNamespace() => ReasonInSystem(named),
        _ => null,
    };

    private static string? ReasonInSystem(INamedTypeSymbol type) => type.Name switch
    {
        "KeyValuePair" => null,
        "Tuple" => "its fields have no names; declare a record with these fields",
        "Int128" or "UInt128" or "BigInteger" => "JSON numbers in Kubernetes have 64 bits; use long, or string with a pattern",
        "Type" => "a type is no data; use string",
        "Rune" => "System.Text.Json does not write it; use string with a maximum length of 1",
        "Task" or "ValueTask" or "Lazy" => "it is a computation, not data; use the value's own type",
        "Stream" or "MemoryStream" => "a stream is no data; use byte[]",
        "IPAddress" => "System.Text.Json does not write it; use string with [Format(\"ipv4\")] or [Format(\"ipv6\")]",
        "CultureInfo" or "Encoding" or "TimeZoneInfo" or "Regex" => "use string",
        "Index" or "Range" => "use int, or a record with a start and an end",
        _ => "it is no data type that System.Text.Json and Kubernetes both know; use a string, a number, or a type of your own",
    };
}
