using System.Globalization;
using System.Numerics;
using System.Text;

namespace CrdGen.Schema.Cel.Values;

/// <summary>Floating-point numbers as Go's package strconv writes them.</summary>
internal static class GoFloat
{
    private const int MantissaBits = 52;

    /// <summary>As <c>%g</c>: the fewest digits that read back as the number; below 1e-04 and from 1e+06 with an exponent.</summary>
    public static string Shortest(double value)
    {
        if (Special(value) is { } special)
        {
            return special;
        }

        var (digits, exponent, isNegative) = Digits(value);
        var sign = isNegative ? "-" : "";
        return exponent is < -4 or >= 6
            ? $"{sign}{digits[0]}{(digits.Length > 1 ? "." + digits.Substring(1) : "")}{Exponent(exponent)}"
            : sign + Plain(digits, exponent);
    }

    /// <summary>The fewest digits that read back as the number, without exponent.</summary>
    public static string ShortestPlain(double value)
    {
        if (Special(value) is { } special)
        {
            return special;
        }

        var (digits, exponent, isNegative) = Digits(value);
        return (isNegative ? "-" : "") + Plain(digits, exponent);
    }

    /// <summary>As <c>%.3f</c>: of the exact value, halves to even.</summary>
    public static string Fixed(double value, int precision)
    {
        if (Special(value) is { } special)
        {
            return special;
        }

        var digits = RoundScaled(value, precision).ToString(CultureInfo.InvariantCulture).PadLeft(precision + 1, '0');
        var whole = digits.Substring(0, digits.Length - precision);
        return (IsNegative(value) ? "-" : "") + (precision == 0 ? whole : $"{whole}.{digits.Substring(whole.Length)}");
    }

    /// <summary>The digits of <c>%.3e</c> (one more than the precision), and the exponent of the first.</summary>
    public static (string Digits, int Exponent) Scientific(double value, int precision)
    {
        if (value == 0)
        {
            return (new('0', precision + 1), 0);
        }

        var exponent = Digits(value).Exponent;
        var digits = RoundScaled(value, precision - exponent).ToString(CultureInfo.InvariantCulture);
        if (digits.Length > precision + 1)
        {
            exponent++;
            digits = RoundScaled(value, precision - exponent).ToString(CultureInfo.InvariantCulture);
        }

        return (digits, exponent);
    }

    public static bool IsNegative(double value) => BitConverter.DoubleToInt64Bits(value) < 0;

    private static string? Special(double value) =>
        double.IsNaN(value) ? "NaN" : double.IsPositiveInfinity(value) ? "+Inf" : double.IsNegativeInfinity(value) ? "-Inf" : null;

    private static string Exponent(int exponent) => (exponent < 0 ? "e-" : "e+") + Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);

    private static string Plain(string digits, int exponent)
    {
        if (exponent < 0)
        {
            return "0." + new string('0', -exponent - 1) + digits;
        }

        return digits.Length <= exponent + 1
            ? digits.PadRight(exponent + 1, '0')
            : $"{digits.Substring(0, exponent + 1)}.{digits.Substring(exponent + 1)}";
    }

    /// <summary>The shortest digits, and the exponent of the first: 12.5 is 125 and 1.</summary>
    private static (string Digits, int Exponent, bool IsNegative) Digits(double value)
    {
        if (value == 0)
        {
            return ("0", 0, IsNegative(value));
        }

        var text = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        var e = text.IndexOf('E');
        var exponent = e < 0 ? 0 : int.Parse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        text = e < 0 ? text : text.Substring(0, e);
        var point = text.IndexOf('.');
        exponent += (point < 0 ? text.Length : point) - 1;
        var digits = new StringBuilder(text.Length).Append(text).Replace(".", "").ToString();
        var significant = digits.TrimStart('0');
        exponent -= digits.Length - significant.Length;
        significant = significant.TrimEnd('0');
        return (significant, exponent, value < 0);
    }

    /// <summary>|value| × 10^scale as an integer, rounded to the nearest, halves to even.</summary>
    private static BigInteger RoundScaled(double value, int scale)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> MantissaBits) & 0x7FF);
        var mantissa = bits & ((1L << MantissaBits) - 1);
        var (numerator, power) = exponent == 0 ? (new BigInteger(mantissa), -1074) : (new BigInteger(mantissa | (1L << MantissaBits)), exponent - 1075);
        var denominator = BigInteger.One;
        if (scale >= 0)
        {
            numerator *= BigInteger.Pow(10, scale);
        }
        else
        {
            denominator = BigInteger.Pow(10, -scale);
        }

        if (power >= 0)
        {
            numerator <<= power;
        }
        else
        {
            denominator <<= -power;
        }

        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        var order = (remainder * 2).CompareTo(denominator);
        return order > 0 || (order == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }
}
