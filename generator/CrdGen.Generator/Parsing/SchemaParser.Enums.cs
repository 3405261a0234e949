using System.Globalization;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>Enums: names by default, numbers where <c>JsonNumberEnumConverter</c> says so, lists of names for flags.</summary>
internal sealed partial class SchemaParser
{
    private TypeSchema ParseEnum(INamedTypeSymbol type, DiagnosticSink sink)
    {
        var schema = Converters.Find(type) is { } converter && Converters.IsNumeric(converter) ? NumericEnum(type, sink) : NamedEnum(type, sink);
        return FinishType(TypeSchema.Of(schema), type, sink);
    }

    private static JsonSchemaProps NamedEnum(INamedTypeSymbol type, DiagnosticSink sink)
    {
        var isFlags = type.FindAttribute("System", "FlagsAttribute") is not null;
        var names = EnumMembers.Of(type, sink)
            .Where(member => !isFlags || IsSingleFlag(member.Symbol))
            .Select(member => JsonValue.From(member.JsonName))
            .ToEquatableArray();
        var name = new JsonSchemaProps { Type = "string", Enum = names };
        return isFlags ? new JsonSchemaProps { Type = "array", Items = name, ListType = "set" } : name;
    }

    public static JsonSchemaProps NumericEnum(INamedTypeSymbol type, DiagnosticSink sink) => new()
    {
        Type = "integer",
        Format = type.EnumUnderlyingType?.SpecialType is SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_UInt32 ? "int64" : "int32",
        Enum = EnumMembers.Of(type, sink).Select(member => JsonValue.FromNumber(Number(member.Symbol))).ToEquatableArray(),
    };

    private static string Number(IFieldSymbol member) => Convert.ToString(member.ConstantValue, CultureInfo.InvariantCulture)!;

    // No flag is the empty list; combinations are lists of several.
    private static bool IsSingleFlag(IFieldSymbol member)
    {
        var bits = member.ConstantValue is ulong value ? value : unchecked((ulong)Convert.ToInt64(member.ConstantValue, CultureInfo.InvariantCulture));
        return bits != 0 && (bits & (bits - 1)) == 0;
    }
}
