using System.Globalization;
using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Checking;

/// <summary>Checks a call <c>'…%s…'.format([…])</c> of two literals.</summary>
internal static class CelFormatCheck
{
    private static readonly CelTypeKind[] Integers = [CelTypeKind.Int, CelTypeKind.Uint];
    private static readonly CelTypeKind[] Doubles = [CelTypeKind.Double, CelTypeKind.String];
    private static readonly CelTypeKind[] Bits = [CelTypeKind.Int, CelTypeKind.Uint, CelTypeKind.Bool];
    private static readonly CelTypeKind[] Hexes = [CelTypeKind.Int, CelTypeKind.Uint, CelTypeKind.String, CelTypeKind.Bytes];

    private static readonly CelTypeKind[] Strings =
    [
        CelTypeKind.List, CelTypeKind.Map, CelTypeKind.Int, CelTypeKind.Uint, CelTypeKind.Double, CelTypeKind.Bool, CelTypeKind.String,
        CelTypeKind.Timestamp, CelTypeKind.Bytes, CelTypeKind.Duration, CelTypeKind.Type, CelTypeKind.Null,
    ];

    public static void Check(CelCheckedTree tree, CelCall call, List<CelError> errors)
    {
        if (call is not { Target: CelLiteral { Value: string format }, Arguments: [CelList { Elements: var arguments }] })
        {
            return;
        }

        var used = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                continue;
            }

            if (i + 1 < format.Length && format[i + 1] == '%')
            {
                i++;
                continue;
            }

            var error = i + 1 >= format.Length ? "unexpected end of string"
                : used >= arguments.Count ? $"index {used.ToString(CultureInfo.InvariantCulture)} out of range"
                : FindPrecisionError(format, ref i);
            if (error is not null)
            {
                errors.Add(new(call.Offset, error));
                return;
            }

            if (FindClauseError(tree, format[i], call, arguments[used++]) is { } wrong)
            {
                errors.Add(wrong);
                return;
            }
        }

        if (arguments.Count > used)
        {
            errors.Add(new(call.Offset, $"too many arguments supplied to string.format (expected {used}, got {arguments.Count})"));
        }
    }

    /// <summary>Moves from a percent sign to the letter of its clause.</summary>
    private static string? FindPrecisionError(string format, ref int i)
    {
        i++;
        if (format[i] != '.')
        {
            return null;
        }

        var start = ++i;
        while (i < format.Length && format[i] is >= '0' and <= '9')
        {
            i++;
        }

        const string Where = "could not parse formatting clause: error while parsing precision: ";
        return i >= format.Length ? Where + "could not find end of precision specifier"
            : long.TryParse(format.Substring(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null
            : $"{Where}error while converting precision to integer: strconv.Atoi: parsing \"{format.Substring(start, i - start)}\": invalid syntax";
    }

    private static CelError? FindClauseError(CelCheckedTree tree, char clause, CelCall call, CelExpression argument) => clause switch
    {
        's' => FindBadString(tree, argument) is { } bad
            ? Wrong(tree, bad, "string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types, durations, and timestamps")
            : null,
        'd' => IsOneOf(tree, argument, Integers) ? null : Wrong(tree, argument, "decimal clause can only be used on integers"),
        'f' => IsOneOf(tree, argument, Doubles) ? null : Wrong(tree, argument, "fixed-point clause can only be used on doubles"),
        'e' => IsOneOf(tree, argument, Doubles) ? null : Wrong(tree, argument, "scientific clause can only be used on doubles"),
        'b' => IsOneOf(tree, argument, Bits) ? null : Wrong(tree, argument, "only integers and bools can be formatted as binary"),
        'x' or 'X' => IsOneOf(tree, argument, Hexes) ? null : Wrong(tree, argument, "only integers, byte buffers, and strings can be formatted as hex"),
        'o' => IsOneOf(tree, argument, Integers) ? null : Wrong(tree, argument, "octal clause can only be used on integers"),
        _ => new(call.Offset, $"could not parse formatting clause: unrecognized formatting clause \"{clause}\""),
    };

    private static CelError Wrong(CelCheckedTree tree, CelExpression argument, string rule) =>
        new(argument.Offset, $"error during formatting: {rule}, was given {tree.TypeOf(argument).Name}");

    private static bool IsOneOf(CelCheckedTree tree, CelExpression argument, CelTypeKind[] kinds)
    {
        var kind = tree.TypeOf(argument).Kind;
        return kind == CelTypeKind.Dyn || kinds.Contains(kind);
    }

    /// <summary>What in an argument can't be written as a string, or <see langword="null"/>.</summary>
    private static CelExpression? FindBadString(CelCheckedTree tree, CelExpression argument)
    {
        var open = new Stack<CelExpression>();
        open.Push(argument);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (!IsOneOf(tree, next, Strings))
            {
                return next;
            }

            if (next is CelList or CelMap)
            {
                CelWalk.PushChildren(next, open);
            }
        }

        return null;
    }
}
