using System.Globalization;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Schema.Json;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>Constants of attributes and initialisers → JSON.</summary>
internal static class Constants
{
    /// <summary>The JSON of an attribute argument, or <see langword="null"/> where it has none (a type, NaN).</summary>
    public static JsonValue? ToJson(TypedConstant constant)
    {
        switch (constant.Kind)
        {
            case TypedConstantKind.Array:
                if (constant.IsNull)
                {
                    return JsonValue.Null;
                }

                var items = new List<JsonValue>();
                foreach (var item in constant.Values)
                {
                    if (ToJson(item) is not { } json)
                    {
                        return null;
                    }

                    items.Add(json);
                }

                return JsonValue.From(items);
            case TypedConstantKind.Enum:
                return EnumToJson((INamedTypeSymbol)constant.Type!, constant.Value);
            case TypedConstantKind.Primitive:
                return ToJson(constant.Value);
            default:
                return null;
        }
    }

    /// <summary>The JSON of a constant.</summary>
    public static JsonValue? ToJson(object? value) => value switch
    {
        null => JsonValue.Null,
        bool b => JsonValue.From(b),
        string s => JsonValue.From(s),
        char c => JsonValue.From(c.ToString()),
        float f => FromNumber(JsonNumber.Format(f)),
        double d => FromNumber(JsonNumber.Format(d)),
        decimal m => FromNumber(JsonNumber.Format(m)),
        IFormattable number => JsonValue.FromNumber(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>
    /// The JSON of an enum's value: its member's name, its number where the enum is written as numbers, a list of names for
    /// flags; <see langword="null"/> where no member has the value.
    /// </summary>
    public static JsonValue? EnumToJson(INamedTypeSymbol type, object? value)
    {
        // In code that does not compile, it may be anything.
        if (value is null or string or bool or float or double or decimal)
        {
            return null;
        }

        if (Converters.Find(type) is { } converter && Converters.IsNumeric(converter))
        {
            return ToJson(value);
        }

        if (EnumMembers.IsFlags(type))
        {
            return FlagsToJson(type, value);
        }

        foreach (var member in EnumMembers.Of(type, null))
        {
            if (EnumMembers.Bits(member.Symbol.ConstantValue) == EnumMembers.Bits(value))
            {
                return JsonValue.From(member.JsonName);
            }
        }

        return null;
    }

    private static JsonValue? FlagsToJson(INamedTypeSymbol type, object? value)
    {
        var rest = EnumMembers.Bits(value);
        var names = new List<JsonValue>();
        foreach (var member in EnumMembers.Of(type, null))
        {
            var bits = EnumMembers.Bits(member.Symbol.ConstantValue);
            if (EnumMembers.IsSingleFlag(member.Symbol) && (rest & bits) != 0)
            {
                rest &= ~bits;
                names.Add(JsonValue.From(member.JsonName));
            }
        }

        return rest == 0 ? JsonValue.From(names) : null;
    }

    private static JsonValue? FromNumber(string? text) => text is null ? null : JsonValue.FromNumber(text);
}
