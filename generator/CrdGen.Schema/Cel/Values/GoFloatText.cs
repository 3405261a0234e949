using System.Globalization;
using System.Text.RegularExpressions;

namespace CrdGen.Schema.Cel.Values;

/// <summary>Floating-point numbers as Go's <c>strconv.ParseFloat</c> reads them.</summary>
internal static class GoFloatText
{
    private static readonly Regex Shape = new(@"^[+-]?([0-9]+(_[0-9]+)*(\.([0-9]+(_[0-9]+)*)?)?|\.[0-9]+(_[0-9]+)*)([eE][+-]?[0-9]+(_[0-9]+)*)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The number; <see langword="null"/> for what is none, or beyond the largest. Hexadecimal floats are not read.</summary>
    public static double? Parse(string text)
    {
        if (Shape.IsMatch(text))
        {
            return double.TryParse(text.Replace("_", ""), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value) ? value : null;
        }

        var unsigned = text.Length > 0 && (text[0] is '+' or '-') ? text.Substring(1) : text;
        return unsigned.ToLowerInvariant() switch
        {
            "inf" or "infinity" => text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity,
            "nan" when unsigned.Length == text.Length => double.NaN,
            _ => null,
        };
    }
}
