using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace CrdGen;

/// <summary>
/// Reads and writes quantities in nano-units, by the rules of <c>k8s.io/apimachinery/pkg/api/resource</c>. The text is a
/// number with a unit behind it; the number has digits, which Go's parser does not insist on. CrdGen.Schema compiles this too.
/// </summary>
internal static class QuantityText
{
    private static readonly BigInteger One = BigInteger.Pow(10, -QuantityUnit.Nano);

    /// <summary>A binary quantity beyond this is capped to it: the largest 64-bit integer.</summary>
    private static readonly BigInteger BinaryMaximum = long.MaxValue * One;

    public static bool TryParse(string text, out BigInteger nano, out QuantityFormat format, [NotNullWhen(false)] out string? error)
    {
        nano = default;
        format = default;
        var start = text.Length > 0 && (text[0] is '+' or '-') ? 1 : 0;
        var point = Digits(text, start);
        var end = point < text.Length && text[point] == '.' ? Digits(text, point + 1) : point;
        var decimals = Math.Max(0, end - point - 1);
        if (point - start + decimals == 0)
        {
            error = "it does not begin with a number";
            return false;
        }

        if (!QuantityUnit.TryParse(text.Substring(end), out var unit, out error))
        {
            return false;
        }

        format = unit.Format;
        var number = BigInteger.Parse(text.Substring(start, end - start).Replace(".", ""), NumberStyles.None, CultureInfo.InvariantCulture);
        nano = format == QuantityFormat.BinarySI ? Scale(number << unit.Exponent, -decimals - QuantityUnit.Nano) : Scale(number, unit.Exponent - decimals - QuantityUnit.Nano);
        if (format == QuantityFormat.BinarySI)
        {
            nano = BigInteger.Min(nano, BinaryMaximum);

            // A fraction cannot be written in units of two to the n.
            format = nano < One && !nano.IsZero ? QuantityFormat.DecimalSI : format;
        }

        nano = text[0] == '-' ? -nano : nano;
        return true;
    }

    /// <summary>The canonical form: no fraction, no precision lost, and the largest unit that does so.</summary>
    public static string Canonical(BigInteger nano, QuantityFormat format)
    {
        if (nano.IsZero)
        {
            return "0";
        }

        var (number, unit) = format == QuantityFormat.BinarySI && (nano % One).IsZero && BigInteger.Abs(nano) >= 1024 * One
            ? Reduce(nano / One, new(format, 0), 1024, 10, QuantityUnit.ExaBinary)
            : Reduce(nano, new(format == QuantityFormat.BinarySI ? QuantityFormat.DecimalSI : format, QuantityUnit.Nano), 1000, 3, format == QuantityFormat.DecimalExponent ? int.MaxValue : QuantityUnit.Exa);
        return number.ToString(CultureInfo.InvariantCulture) + unit;
    }

    /// <summary>Multiplies by a power of ten; what does not divide is rounded away from zero, as Kubernetes rounds always.</summary>
    public static BigInteger Scale(BigInteger value, int exponent)
    {
        if (exponent >= 0)
        {
            return value * BigInteger.Pow(10, exponent);
        }

        var quotient = BigInteger.DivRem(value, BigInteger.Pow(10, -exponent), out var remainder);
        return quotient + remainder.Sign;
    }

    private static (BigInteger Number, QuantityUnit Unit) Reduce(BigInteger number, QuantityUnit unit, int factor, int step, int largest)
    {
        while (unit.Exponent < largest)
        {
            var quotient = BigInteger.DivRem(number, factor, out var remainder);
            if (!remainder.IsZero)
            {
                break;
            }

            number = quotient;
            unit = unit with { Exponent = unit.Exponent + step };
        }

        return (number, unit);
    }

    /// <summary>The end of the digits that begin at an index.</summary>
    private static int Digits(string text, int start)
    {
        while (start < text.Length && text[start] is >= '0' and <= '9')
        {
            start++;
        }

        return start;
    }
}
