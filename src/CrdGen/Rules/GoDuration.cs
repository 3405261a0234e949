using System.Buffers;
using System.Globalization;

namespace CrdGen;

/// <summary>Durations as Go writes them.</summary>
internal static class GoDuration
{
    private const decimal Longest = long.MaxValue;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>Reads a duration: a sign, then numbers with units, or 0.</summary>
    public static TimeSpan Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = text.AsSpan();
        var isNegative = rest.StartsWith("-");
        if (isNegative || rest.StartsWith("+"))
        {
            rest = rest[1..];
        }

        if (rest is "0")
        {
            return TimeSpan.Zero;
        }

        decimal nanoseconds = 0;
        do
        {
            nanoseconds += Number(ref rest, text) * Unit(ref rest, text);
            if (nanoseconds > Longest)
            {
                throw new OverflowException($"'{text}' is longer than a duration can be.");
            }
        }
        while (!rest.IsEmpty);

        var ticks = (long)(nanoseconds / TimeSpan.NanosecondsPerTick);
        return new TimeSpan(isNegative ? -ticks : ticks);
    }

    private static decimal Number(ref ReadOnlySpan<char> rest, string text)
    {
        var length = rest.IndexOfAnyExcept(Digits);
        var number = length > 0 ? rest[..length] : throw Wrong(text);
        rest = rest[length..];
        if (number.Length > 25)
        {
            throw new OverflowException($"'{text}' has a number of too many digits.");
        }

        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong(text);
    }

    private static decimal Unit(ref ReadOnlySpan<char> rest, string text)
    {
        var length = rest.IndexOfAny(Digits);
        var unit = length < 0 ? rest : rest[..length];
        rest = rest[unit.Length..];
        return unit switch
        {
            "ns" => 1,
            "us" or "µs" or "μs" => 1_000,
            "ms" => 1_000_000,
            "s" => 1_000_000_000,
            "m" => 60_000_000_000,
            "h" => 3_600_000_000_000,
            _ => throw Wrong(text),
        };
    }

    private static FormatException Wrong(string text) => new($"'{text}' is no duration: write numbers with units, such as 1h30m.");
}
