using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace CrdGen.Schema.Cel.Values.Kubernetes;

/// <summary>
/// A quantity. Kubernetes holds most as a 64-bit number with a power of ten, and those that do not fit as a decimal of any size;
/// <c>isInteger()</c> looks at the form, so that <c>1000m</c> and <c>1.5Gi</c> are no integers.
/// </summary>
internal sealed class QuantityValue : CelValue
{
    private const int MaxDigits = 18;

    private static readonly Regex Shape = new(@"^[+-]?[0-9]+(\.[0-9]*)?[eEinumkKMGTP]*[-+]?[0-9]*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly BigInteger nano;
    private readonly long unscaled;
    private readonly int scale;
    private readonly bool isSmall;

    /// <summary>Small: <paramref name="unscaled"/> × 10^<paramref name="scale"/>.</summary>
    private QuantityValue(long unscaled, int scale)
    {
        (this.unscaled, this.scale, isSmall) = (unscaled, scale, true);
        nano = QuantityText.Scale(unscaled, scale - QuantityUnit.Nano);
    }

    private QuantityValue(BigInteger nano) => this.nano = nano;

    public override TypeValue Type => TypeValue.Quantity;

    public int Sign => nano.Sign;

    /// <summary>The nearest double, but for rounding in between.</summary>
    public double ApproximateFloat => isSmall ? (scale == 0 ? unscaled : unscaled * PowerOfTen(scale)) : Nearest(nano.ToString(CultureInfo.InvariantCulture)) * 1e-9;

    public static QuantityValue FromInt64(long value) => new(value, 0);

    /// <summary>The quantity, or why it is none.</summary>
    public static CelValue Parse(string text)
    {
        var sign = text.Length > 0 && (text[0] is '+' or '-') ? 1 : 0;
        if (text.Length > 0 && (sign == text.Length || text[sign] is not (>= '0' and <= '9')))
        {
            text = text.Insert(sign, "0"); // a unit alone is zero
        }

        if (!QuantityText.TryParse(text, out var nano, out _, out _))
        {
            return new ErrorValue(Shape.IsMatch(text) ? "unable to parse quantity's suffix" : "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");
        }

        return Small(text) ?? new QuantityValue(nano);
    }

    /// <summary>The integer, if the quantity is held as one.</summary>
    public long? AsInt64()
    {
        if (!isSmall || scale < 0)
        {
            return null;
        }

        var value = (long?)unscaled;
        for (var i = 0; i < scale && value is { } v; i++)
        {
            value = Int64Math.Multiply(v, 10);
        }

        return value;
    }

    public QuantityValue Plus(QuantityValue other) => Combine(other, other.unscaled, other.nano);

    public QuantityValue Minus(QuantityValue other) => Combine(other, -other.unscaled, -other.nano);

    public int CompareTo(QuantityValue other) => nano.CompareTo(other.nano);

    public override CelValue IsEqual(CelValue other) => other is QuantityValue quantity ? BoolValue.Of(nano == quantity.nano) : ErrorValue.NoSuchOverload(other);

    public override string ToString() => QuantityText.Canonical(nano, QuantityFormat.DecimalSI);

    private QuantityValue Combine(QuantityValue other, long otherUnscaled, BigInteger otherNano)
    {
        if (isSmall && other.isSmall)
        {
            if (otherUnscaled == 0)
            {
                return this;
            }

            var common = unscaled == 0 ? other.scale : Math.Min(scale, other.scale);
            if (Rescale(unscaled, scale - common) is { } left && Rescale(otherUnscaled, other.scale - common) is { } right && Int64Math.Add(left, right) is { } sum)
            {
                return new(sum, common);
            }
        }

        return new(nano + otherNano);
    }

    private static double PowerOfTen(int exponent) => Nearest("1e" + exponent.ToString(CultureInfo.InvariantCulture));

    private static double Nearest(string number) => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static long? Rescale(long value, int exponent)
    {
        var result = (long?)value;
        for (var i = 0; i < exponent && result is not (null or 0); i++)
        {
            result = Int64Math.Multiply(result.Value, 10);
        }

        return result;
    }

    /// <summary>By the conditions under which Kubernetes' parser takes the short way.</summary>
    private static QuantityValue? Small(string text)
    {
        var start = text[0] is '+' or '-' ? 1 : 0;
        var end = start;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or '.')
        {
            end++;
        }

        var number = text.Substring(start, end - start);
        if (!QuantityUnit.TryParse(text.Substring(end), out var unit, out _))
        {
            return null;
        }

        var point = number.IndexOf('.');
        var whole = (point < 0 ? number : number.Substring(0, point)).TrimStart('0');
        var decimals = point < 0 ? "" : number.Substring(point + 1);
        var digits = whole.Length == 0 ? 1 : whole.Length;
        var isBinary = unit.Format == QuantityFormat.BinarySI;
        var precision = !isBinary ? MaxDigits - digits - decimals.Length
            : decimals.Length > 0 ? -1
            : 15 - digits - (int)((float)unit.Exponent * 3 / 10) - 1;
        var scale = (isBinary ? 0 : unit.Exponent) - decimals.Length;
        if (precision < 0 || scale < QuantityUnit.Nano)
        {
            return null;
        }

        var value = long.Parse("0" + whole + decimals, NumberStyles.None, CultureInfo.InvariantCulture);
        return Int64Math.Multiply(value, isBinary ? 1L << unit.Exponent : 1) is { } result ? new(text[0] == '-' ? -result : result, scale) : null;
    }
}
