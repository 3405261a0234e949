using System.Globalization;
using System.Text;
using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Lists;
using CrdGen.Schema.Cel.Values.Maps;

namespace CrdGen.Schema.Cel.Functions;

/// <summary><c>'…'.format([…])</c>, as version 2 of the extension strings has it: numbers with a fraction are written as in US English.</summary>
internal static class StringFormat
{
    private const int DefaultPrecision = 6;

    /// <summary>Kubernetes would write any number of decimals, and need the memory for them.</summary>
    private const int MaxPrecision = 100_000;
    private const int MaxDepth = 200;
    private const string WhileParsing = "could not parse formatting clause: ";
    private const string WhileFormatting = "error during formatting: ";

    public static CelValue Apply(string format, ListValue arguments)
    {
        try
        {
            return new StringValue(Format(format, arguments));
        }
        catch (FormatException e)
        {
            return new ErrorValue(e.Message);
        }
    }

    private static string Format(string format, ListValue arguments)
    {
        var builder = new StringBuilder(format.Length);
        var argument = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                builder.Append(format[i]);
                continue;
            }

            if (i + 1 < format.Length && format[i + 1] == '%')
            {
                builder.Append('%');
                i++;
                continue;
            }

            if (argument >= arguments.Count)
            {
                throw new FormatException($"index {argument} out of range");
            }

            if (++i >= format.Length)
            {
                throw new FormatException("unexpected end of string");
            }

            var precision = Precision(format, ref i);
            builder.Append(Clause(format[i], precision, arguments.At(argument++)));
        }

        return builder.ToString();
    }

    private static int? Precision(string format, ref int i)
    {
        if (format[i] != '.')
        {
            return null;
        }

        var start = ++i;
        while (i < format.Length && format[i] is >= '0' and <= '9')
        {
            i++;
        }

        if (i >= format.Length)
        {
            throw new FormatException(WhileParsing + "error while parsing precision: could not find end of precision specifier");
        }

        var digits = format.Substring(start, i - start);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var precision) && precision <= MaxPrecision
            ? precision
            : throw new FormatException($"{WhileParsing}error while parsing precision: error while converting precision to integer: strconv.Atoi: parsing {Runes.Quote(digits)}: invalid syntax");
    }

    private static string Clause(char clause, int? precision, CelValue value) => clause switch
    {
        's' => Text(value, 0),
        'd' => value is IntValue or UintValue ? value.ToString() : throw Unfit("decimal clause can only be used on integers", value),
        'f' => Fixed(value, precision ?? DefaultPrecision),
        'e' => Scientific(value).PadLeft(precision ?? 0), // the precision is taken for a width: so it is in cel-go
        'b' => value is BoolValue b ? (b.Value ? "1" : "0") : Digits(value, 2) ?? throw Unfit("only integers and bools can be formatted as binary", value),
        'x' => Hex(value),
        'X' => Hex(value).ToUpperInvariant(),
        'o' => Digits(value, 8) ?? throw Unfit("octal clause can only be used on integers", value),
        _ => throw new FormatException($"{WhileParsing}unrecognized formatting clause \"{clause}\""),
    };

    private static FormatException Unfit(string what, CelValue value) => new($"{WhileFormatting}{what}, was given {value.Type.Name}");

    private static string Text(CelValue value, int depth) => value switch
    {
        ListValue list => List(list, depth),
        MapValue map => Map(map, depth),
        NullValue => "null",
        TypeValue => value.ToString(),
        IntValue or UintValue or DoubleValue or BoolValue or StringValue or TimestampValue or BytesValue or DurationValue =>
            value.ConvertTo(TypeValue.String) is StringValue text ? text.Text : throw new FormatException($"{WhileFormatting}could not convert argument to string"),
        _ => throw Unfit("string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types, durations, and timestamps", value),
    };

    private static string List(ListValue list, int depth)
    {
        var builder = new StringBuilder("[");
        for (var i = 0; i < list.Count; i++)
        {
            builder.Append(i == 0 ? "" : ", ").Append(Literal(list.At(i), depth + 1));
        }

        return builder.Append(']').ToString();
    }

    private static string Map(MapValue map, int depth)
    {
        var entries = new List<(string Key, string Value)>();
        foreach (var key in map.Keys)
        {
            if (key is not (StringValue or BoolValue or IntValue or UintValue))
            {
                throw new FormatException($"{WhileFormatting}no formatting function for map key of type {key.Type.Name}");
            }

            if (!map.Find(key, out var value))
            {
                throw new FormatException($"{WhileFormatting}could not find key: {Runes.Quote(key.ToString())}");
            }

            entries.Add((Literal(key, depth + 1), Literal(value, depth + 1)));
        }

        return "{" + string.Join(", ", entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}:{entry.Value}")) + "}";
    }

    /// <summary>An item of a list or a map, much as one would write it in CEL.</summary>
    private static string Literal(CelValue value, int depth) => depth > MaxDepth ? throw new FormatException("the value nests too deep") : value switch
    {
        StringValue text => Runes.Quote(text.Text),
        BytesValue => "b" + Runes.Quote(Text(value, depth)),
        TimestampValue => $"timestamp({Runes.Quote(Text(value, depth))})",
        DurationValue => $"duration({Runes.Quote(Text(value, depth))})",
        DoubleValue { Value: var d } when double.IsNaN(d) || double.IsInfinity(d) => Runes.Quote(GoFloat.Fixed(d, DefaultPrecision)),
        DoubleValue { Value: var d } => GoFloat.Fixed(d, DefaultPrecision),
        IntValue or UintValue or BoolValue or NullValue or TypeValue or ListValue or MapValue => Text(value, depth),
        _ => throw new FormatException($"{WhileFormatting}no formatting function for {value.Type.Name}"),
    };

    private static double Double(CelValue value, string what) => value switch
    {
        DoubleValue d => d.Value,
        StringValue { Text: "NaN" } => double.NaN,
        StringValue { Text: "Infinity" } => double.PositiveInfinity,
        StringValue { Text: "-Infinity" } => double.NegativeInfinity,
        _ => throw Unfit(what, value),
    };

    private static string? Special(double value) => double.IsNaN(value) ? "NaN" : double.IsInfinity(value) ? (value < 0 ? "-∞" : "∞") : null;

    private static string Fixed(CelValue value, int precision)
    {
        var number = Double(value, "fixed-point clause can only be used on doubles");
        if (Special(number) is { } special)
        {
            return special;
        }

        // Thousands are set apart by commas.
        var text = new StringBuilder(GoFloat.Fixed(number, precision));
        var first = text[0] == '-' ? 1 : 0;
        for (var i = text.Length - (precision > 0 ? precision + 1 : 0) - 3; i > first; i -= 3)
        {
            text.Insert(i, ',');
        }

        return text.ToString();
    }

    private static string Scientific(CelValue value)
    {
        var number = Double(value, "scientific clause can only be used on doubles");
        if (Special(number) is { } special)
        {
            return special;
        }

        var (digits, exponent) = GoFloat.Scientific(number, DefaultPrecision);
        var sign = GoFloat.IsNegative(number) ? "-" : "";
        var power = string.Concat(Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture).Select(c => "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0']));
        return $"{sign}{digits[0]}.{digits.Substring(1)}×10{(exponent < 0 ? "⁻" : "")}{power}";
    }

    private static string Hex(CelValue value) => value switch
    {
        StringValue text => Hex(Encoding.UTF8.GetBytes(text.Text)),
        BytesValue bytes => Hex(bytes.Bytes),
        _ => Digits(value, 16) ?? throw Unfit("only integers, byte buffers, and strings can be formatted as hex", value),
    };

    private static string Hex(byte[] bytes) => string.Concat(bytes.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));

    private static string? Digits(CelValue value, uint radix)
    {
        if (value is not (IntValue or UintValue))
        {
            return null;
        }

        var isNegative = value is IntValue { Value: < 0 };
        var amount = value is UintValue u ? u.Value : isNegative ? unchecked((ulong)-((IntValue)value).Value) : (ulong)((IntValue)value).Value;
        var digits = new Stack<char>();
        do
        {
            digits.Push("0123456789abcdef"[(int)(amount % radix)]);
            amount /= radix;
        }
        while (amount > 0);
        return (isNegative ? "-" : "") + string.Concat(digits);
    }
}
