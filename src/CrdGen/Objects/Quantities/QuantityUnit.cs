using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CrdGen;

/// <summary>What stands behind a quantity's number: a power of ten or of two.</summary>
internal readonly record struct QuantityUnit(QuantityFormat Format, int Exponent)
{
    /// <summary>The smallest unit: quantities are multiples of 10⁻⁹.</summary>
    public const int Nano = -9;

    /// <summary>The largest decimal unit, 10¹⁸.</summary>
    public const int Exa = 18;

    /// <summary>The largest binary unit, 2⁶⁰.</summary>
    public const int ExaBinary = 60;

    /// <summary>Kubernetes would take larger exponents, and memory for as many digits.</summary>
    public const int MaxExponent = 999;

    // 10⁻⁹, 10⁻⁶, …, 10¹⁸
    private static readonly string[] Decimals = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];

    // 2⁰, 2¹⁰, …, 2⁶⁰
    private static readonly string[] Binaries = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

    public static bool TryParse(string text, out QuantityUnit unit, [NotNullWhen(false)] out string? error)
    {
        error = null;
        for (var i = 0; i < Decimals.Length; i++)
        {
            if (text == Decimals[i])
            {
                unit = new(QuantityFormat.DecimalSI, Nano + (3 * i));
                return true;
            }
        }

        for (var i = 1; i < Binaries.Length; i++)
        {
            if (text == Binaries[i])
            {
                unit = new(QuantityFormat.BinarySI, 10 * i);
                return true;
            }
        }

        unit = default;
        var power = text.Substring(1);
        if (text[0] is not ('e' or 'E') || !IsInteger(power))
        {
            error = $"'{text}' is no unit: n u m k M G T P E, Ki Mi Gi Ti Pi Ei, or an exponent such as e3";
            return false;
        }

        if (!int.TryParse(power, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) || Math.Abs((long)exponent) > MaxExponent)
        {
            error = $"the exponent is beyond {MaxExponent}";
            return false;
        }

        unit = new(QuantityFormat.DecimalExponent, exponent);
        return true;
    }

    public override string ToString() => Format switch
    {
        QuantityFormat.DecimalSI => Decimals[(Exponent - Nano) / 3],
        QuantityFormat.BinarySI => Binaries[Exponent / 10],
        _ => Exponent == 0 ? "" : "e" + Exponent.ToString(CultureInfo.InvariantCulture),
    };

    private static bool IsInteger(string text)
    {
        var start = text.Length > 0 && (text[0] is '+' or '-') ? 1 : 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return text.Length > start;
    }
}
