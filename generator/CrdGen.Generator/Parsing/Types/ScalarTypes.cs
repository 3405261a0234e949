using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Types;

/// <summary>
/// The schemas of .NET's own types, by what System.Text.Json writes for them. Where the wire type is wider than the C# type
/// (Kubernetes knows integers of 32 and 64 bits) the schema has the C# type's limits.
/// </summary>
internal static class ScalarTypes
{
    private static readonly JsonSchemaProps Text = new() { Type = "string" };
    private static readonly JsonSchemaProps Boolean = new() { Type = "boolean" };
    private static readonly JsonSchemaProps Char = new() { Type = "string", MinLength = 1, MaxLength = 1 };
    private static readonly JsonSchemaProps Int8 = Integer("int32", "-128", "127");
    private static readonly JsonSchemaProps UInt8 = Integer("int32", "0", "255");
    private static readonly JsonSchemaProps Int16 = Integer("int32", "-32768", "32767");
    private static readonly JsonSchemaProps UInt16 = Integer("int32", "0", "65535");
    private static readonly JsonSchemaProps Int32 = Integer("int32");
    private static readonly JsonSchemaProps UInt32 = Integer("int64", "0", "4294967295");
    private static readonly JsonSchemaProps Int64 = Integer("int64");

    // The API server holds integers in 64 bits with a sign: the upper half of an ulong does not exist in Kubernetes.
    private static readonly JsonSchemaProps UInt64 = Integer("int64", "0");
    private static readonly JsonSchemaProps Single = new() { Type = "number", Format = "float" };
    private static readonly JsonSchemaProps Double = new() { Type = "number", Format = "double" };
    private static readonly JsonSchemaProps Decimal = new() { Type = "number" };
    private static readonly JsonSchemaProps Half = new() { Type = "number", Minimum = Number("-65504"), Maximum = Number("65504") };
    private static readonly JsonSchemaProps DateTime = Formatted("date-time");
    private static readonly JsonSchemaProps Date = Formatted("date");
    private static readonly JsonSchemaProps Uuid = Formatted("uuid");
    private static readonly JsonSchemaProps Uri = Formatted("uri");
    private static readonly JsonSchemaProps Bytes = Formatted("byte");
    private static readonly JsonSchemaProps TimeSpan = Matching(@"^-?([0-9]{1,8}\.)?[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{7})?$");
    private static readonly JsonSchemaProps Time = Matching(@"^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{7})?$");
    private static readonly JsonSchemaProps Version = Matching(@"^[0-9]+\.[0-9]+(\.[0-9]+(\.[0-9]+)?)?$");
    private static readonly JsonSchemaProps Any = new() { PreserveUnknownFields = true };
    private static readonly JsonSchemaProps AnyObject = new() { Type = "object", PreserveUnknownFields = true };
    private static readonly JsonSchemaProps AnyArray = new() { Type = "array", Items = Any };

    /// <summary><c>x-kubernetes-int-or-string</c>, in the one form that the API server admits <c>anyOf</c> in.</summary>
    public static readonly JsonSchemaProps IntOrString = new()
    {
        AnyOf = EquatableArray.Of(new JsonSchemaProps { Type = "integer" }, new JsonSchemaProps { Type = "string" }),
        IntOrString = true,
    };

    /// <summary>The schema of a type, or <see langword="null"/> where it is none of .NET's scalars.</summary>
    public static JsonSchemaProps? Find(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => Text,
        SpecialType.System_Boolean => Boolean,
        SpecialType.System_Char => Char,
        SpecialType.System_SByte => Int8,
        SpecialType.System_Byte => UInt8,
        SpecialType.System_Int16 => Int16,
        SpecialType.System_UInt16 => UInt16,
        SpecialType.System_Int32 => Int32,
        SpecialType.System_UInt32 => UInt32,
        SpecialType.System_Int64 => Int64,
        SpecialType.System_UInt64 => UInt64,
        SpecialType.System_Single => Single,
        SpecialType.System_Double => Double,
        SpecialType.System_Decimal => Decimal,
        SpecialType.System_DateTime => DateTime,
        SpecialType.System_Object => Any,
        SpecialType.None => FindByName(type),
        _ => null,
    };

    private static JsonSchemaProps? FindByName(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte }:
                return Bytes;
            case IDynamicTypeSymbol:
                return Any;
            case INamedTypeSymbol { ContainingType: null } named:
                if (named.ContainingNamespace.Is("System"))
                {
                    return FindInSystem(named);
                }

                if (named.Name.StartsWith("Json", StringComparison.Ordinal)
                    && (named.ContainingNamespace.Is("System.Text.Json") || named.ContainingNamespace.Is("System.Text.Json.Nodes")))
                {
                    return FindInJson(named.Name);
                }

                return null;
            default:
                return null;
        }
    }

    private static JsonSchemaProps? FindInSystem(INamedTypeSymbol type) => type.Name switch
    {
        "Guid" => Uuid,
        "Uri" => Uri,
        "Version" => Version,
        "DateTimeOffset" => DateTime,
        "DateOnly" => Date,
        "TimeOnly" => Time,
        "TimeSpan" => TimeSpan,
        "Half" => Half,
        "Memory" or "ReadOnlyMemory" when type.TypeArguments is [{ SpecialType: SpecialType.System_Byte }] => Bytes,
        _ => null,
    };

    private static JsonSchemaProps? FindInJson(string name) => name switch
    {
        "JsonElement" or "JsonDocument" or "JsonNode" or "JsonValue" => Any,
        "JsonObject" => AnyObject,
        "JsonArray" => AnyArray,
        _ => null,
    };

    private static JsonSchemaProps Integer(string format, string? minimum = null, string? maximum = null) => new()
    {
        Type = "integer",
        Format = format,
        Minimum = minimum is null ? null : Number(minimum),
        Maximum = maximum is null ? null : Number(maximum),
    };

    private static JsonSchemaProps Formatted(string format) => new() { Type = "string", Format = format };

    private static JsonSchemaProps Matching(string pattern) => new() { Type = "string", Pattern = pattern };

    private static JsonValue Number(string text) => JsonValue.FromNumber(text);
}
