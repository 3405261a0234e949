using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CrdGen.Schema.Cel.Values;

/// <summary>Durations as texts, in nanoseconds: those of Go's package time, and those of strfmt (<c>2 days</c>).</summary>
internal static class GoDurationText
{
    private static readonly Regex Scala = new(@"(?<n>[0-9]+)[\t\n\f\r ]*(?<u>[A-Za-z\u00b5]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Exact words, what a word may begin with, and the nanoseconds.</summary>
    private static readonly (string[] Words, string Prefix, long Nanoseconds)[] Units =
    [
        (["ns"], "nano", 1),
        (["us", "\u00b5s"], "micro", 1_000),
        (["ms"], "milli", 1_000_000),
        (["s"], "sec", 1_000_000_000),
        (["m"], "min", 60_000_000_000),
        (["h", "hr"], "hour", 3600_000_000_000),
        (["d"], "day", 86400_000_000_000),
        (["w", "wk"], "week", 604800_000_000_000),
    ];

    /// <summary>By <c>time.ParseDuration</c>: <c>1h30m</c>.</summary>
    public static long? Parse(string text)
    {
        var position = text.Length > 0 && (text[0] is '-' or '+') ? 1 : 0;
        if (text.Length - position == 1 && text[position] == '0')
        {
            return 0;
        }

        if (position == text.Length)
        {
            return null;
        }

        // The largest negative duration has no positive counterpart: Go counts up to 2^63.
        ulong sum = 0;
        while (position < text.Length)
        {
            if (ParsePart(text, ref position) is not { } part || sum + part > 1UL << 63)
            {
                return null;
            }

            sum += part;
        }

        return text[0] == '-' ? unchecked(-(long)sum) : sum > long.MaxValue ? null : (long)sum;
    }

    /// <summary>By <c>strfmt.ParseDuration</c>: Go's form, or amounts with units in words.</summary>
    public static long? ParseLoosely(string text)
    {
        if (Parse(text) is { } exact)
        {
            return exact;
        }

        var sum = 0L;
        var isKnown = false;
        foreach (Match match in Scala.Matches(text))
        {
            if (!long.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var factor))
            {
                return null;
            }

            var unit = match.Groups["u"].Value.ToLowerInvariant();
            foreach (var (words, prefix, nanoseconds) in Units)
            {
                if (Array.IndexOf(words, unit) >= 0 || unit.StartsWith(prefix, StringComparison.Ordinal))
                {
                    isKnown = true;
                    sum = unchecked(sum + (factor * nanoseconds));
                }
            }
        }

        return isKnown ? sum : null;
    }

    /// <summary>As Go prints it: <c>1h30m0s</c>, <c>1.5s</c>, <c>100ms</c>.</summary>
    public static string Format(long nanoseconds)
    {
        if (nanoseconds == 0)
        {
            return "0s";
        }

        var sign = nanoseconds < 0 ? "-" : "";
        var amount = nanoseconds < 0 ? unchecked((ulong)-nanoseconds) : (ulong)nanoseconds;
        if (amount < DurationValue.NanosecondsPerSecond)
        {
            var (unit, scale) = amount < 1_000 ? ("ns", 1UL) : amount < 1_000_000 ? ("\u00b5s", 1_000UL) : ("ms", 1_000_000UL);
            return sign + Decimal(amount, scale) + unit;
        }

        var minutes = amount / 60_000_000_000;
        var builder = new StringBuilder(sign);
        if (minutes >= 60)
        {
            builder.Append(minutes / 60).Append('h');
        }

        if (minutes > 0)
        {
            builder.Append(minutes % 60).Append('m');
        }

        return builder.Append(Decimal(amount % 60_000_000_000, DurationValue.NanosecondsPerSecond)).Append('s').ToString();
    }

    private static string Decimal(ulong amount, ulong scale)
    {
        var fraction = (amount % scale).ToString(CultureInfo.InvariantCulture);
        var digits = scale.ToString(CultureInfo.InvariantCulture).Length - 1;
        var decimals = fraction.PadLeft(digits, '0').TrimEnd('0');
        var whole = (amount / scale).ToString(CultureInfo.InvariantCulture);
        return amount % scale == 0 ? whole : $"{whole}.{decimals}";
    }

    private static ulong? ParsePart(string text, ref int position)
    {
        ulong whole = 0;
        var start = position;
        for (; position < text.Length && IsDigit(text[position]); position++)
        {
            if (whole > (1UL << 63) / 10 || (whole = (whole * 10) + (ulong)(text[position] - '0')) > 1UL << 63)
            {
                return null;
            }
        }

        var digits = position - start;
        ulong fraction = 0;
        var scale = 1d;
        if (position < text.Length && text[position] == '.')
        {
            for (position++; position < text.Length && IsDigit(text[position]); position++, digits++)
            {
                // What is beyond 63 bits is beyond nanoseconds too.
                if (fraction <= (1UL << 63) / 10 - 1)
                {
                    fraction = (fraction * 10) + (ulong)(text[position] - '0');
                    scale *= 10;
                }
            }
        }

        var unitStart = position;
        while (position < text.Length && text[position] != '.' && !IsDigit(text[position]))
        {
            position++;
        }

        if (digits == 0 || Unit(text.Substring(unitStart, position - unitStart)) is not { } unit || whole > (1UL << 63) / unit)
        {
            return null;
        }

        var sum = (whole * unit) + (fraction > 0 ? (ulong)(fraction * (unit / scale)) : 0);
        return sum > 1UL << 63 ? null : sum;
    }

    private static ulong? Unit(string name) => name switch
    {
        "ns" => 1,
        "us" or "\u00b5s" or "\u03bcs" => 1_000,
        "ms" => 1_000_000,
        "s" => 1_000_000_000,
        "m" => 60_000_000_000,
        "h" => 3600_000_000_000,
        _ => null,
    };

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
