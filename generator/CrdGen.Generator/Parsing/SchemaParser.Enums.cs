using System.Globalization;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Types;
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
        var isFlags = EnumMembers.IsFlags(type);
        var names = EnumMembers.Of(type, sink)
            .Where(member => !isFlags || EnumMembers.IsSingleFlag(member.Symbol))
            .Select(member => JsonValue.From(member.JsonName))
            .ToEquatableArray();
        var name = new JsonSchemaProps { Type = "string", Enum = names };
        return isFlags ? new JsonSchemaProps { Type = "array", Items = name, ListType = "set" } : name;
    }

    public static JsonSchemaProps NumericEnum(INamedTypeSymbol type, DiagnosticSink sink)
    {
        var members = EnumMembers.Of(type, sink);
        var schema = new JsonSchemaProps
        {
            Type = "integer",
            Format = type.EnumUnderlyingType?.SpecialType is SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_UInt32 ? "int64" : "int32",
        };

        // A number of flags is any combination: a list of the members would refuse most.
        return EnumMembers.IsFlags(type)
            ? schema with { Minimum = JsonValue.FromNumber("0"), Maximum = JsonValue.FromNumber(AllFlags(members)) }
            : schema with { Enum = members.Select(member => JsonValue.FromNumber(Number(member.Symbol))).ToEquatableArray() };
    }

    private static string Number(IFieldSymbol member) => Convert.ToString(member.ConstantValue, CultureInfo.InvariantCulture)!;

    private static string AllFlags(List<EnumMember> members) =>
        members.Aggregate(0UL, (all, member) => all | EnumMembers.Bits(member.Symbol.ConstantValue)).ToString(CultureInfo.InvariantCulture);
}
