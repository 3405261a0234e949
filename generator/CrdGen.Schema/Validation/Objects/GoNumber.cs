using System.Globalization;
using CrdGen.Schema.Json;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>
/// A number as the API server holds it: what is written as an integer and fits 64 bits is an <c>int64</c>, all else
/// (<c>1.0</c>, <c>1e3</c>) a <c>float64</c>.
/// </summary>
internal readonly struct GoNumber
{
    private const double LargestSafe = (1L << 53) - 1;
    private const double Epsilon = 1e-9;

    public GoNumber(JsonValue number)
    {
        IsInt64 = long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer);
        Int64 = integer;
        Float64 = IsInt64 ? integer : number.AsDouble();
    }

    public bool IsInt64 { get; }

    public long Int64 { get; }

    public double Float64 { get; }

    /// <summary>Whether a float counts as an integer (go-openapi/swag: within 2^53, and as good as whole).</summary>
    public bool IsWholeFloat => !IsInt64 && IsWhole(Float64);

    public static bool IsWhole(double value)
    {
        if (double.IsNaN(value) || Math.Abs(value) > LargestSafe)
        {
            return false;
        }

        var rounded = Math.Round(value, MidpointRounding.AwayFromZero);
        return value == rounded || (rounded != 0 && Math.Abs(value - rounded) < Epsilon * Math.Abs(rounded));
    }

    /// <summary>Go's conversion of a float to <c>int64</c>: towards zero; what does not fit is the smallest integer.</summary>
    public static long ToInt64(double value) => value is > -9223372036854775809d and < 9223372036854775808d ? (long)value : long.MinValue;

    /// <summary>Whether an integer format holds the number: no fraction, and within its bits.</summary>
    public static bool Fits(double value, string? format) =>
        Math.Truncate(value) == value
        && (format == "int32" ? value is >= int.MinValue and <= int.MaxValue : value is >= -9223372036854775808d and < 9223372036854775808d);
}
