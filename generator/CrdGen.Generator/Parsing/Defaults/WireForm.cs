using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Defaults;

/// <summary>
/// A constant as its property writes it, where that is not what its type does: numbers as strings, an enum as a number.
/// The schema has that form already.
/// </summary>
internal static class WireForm
{
    public static JsonValue Of(JsonValue value, JsonSchemaProps schema, ITypeSymbol type)
    {
        if (schema.Type == "integer" && type.UnwrapNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum } named)
        {
            return Number(value, named);
        }

        return Texts(value, schema, type.UnwrapNullable());
    }

    /// <summary>The number of an enum's name, or of a list of names for flags.</summary>
    private static JsonValue Number(JsonValue value, INamedTypeSymbol type)
    {
        var names = value.Kind switch
        {
            JsonKind.String => [value.Text],
            JsonKind.Array => value.Items.Select(item => item.Text).ToArray(),
            _ => null,
        };
        if (names is null)
        {
            return value;
        }

        var members = EnumMembers.Of(type, null).FindAll(member => names.Contains(member.JsonName));
        return members.Count == 1 && value.Kind == JsonKind.String
            ? Attributes.Constants.ToJson(members[0].Symbol.ConstantValue) ?? value
            : Attributes.Constants.ToJson(members.Aggregate(0UL, (all, member) => all | EnumMembers.Bits(member.Symbol.ConstantValue))) ?? value;
    }

    private static JsonValue Texts(JsonValue value, JsonSchemaProps schema, ITypeSymbol type)
    {
        switch (value.Kind)
        {
            case JsonKind.Number when schema.Type == "string" && type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double:
                return JsonValue.From(value.Text);
            case JsonKind.Array when schema.Items is { Type: "string" } items && CollectionShape.Of(type).Element is { } element:
                return JsonValue.From(value.Items.Select(item => Texts(item, items, element.UnwrapNullable())));
            case JsonKind.Object when schema.AdditionalProperties is { Type: "string" } values && CollectionShape.Of(type).Element is { } element:
                return JsonValue.From(value.Members.Select(member => new JsonMember(member.Name, Texts(member.Value, values, element.UnwrapNullable()))));
            default:
                return value;
        }
    }
}
