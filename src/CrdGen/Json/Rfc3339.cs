using System.Globalization;
using System.Text.Json;

namespace CrdGen;

/// <summary>Times as Go's <c>time.RFC3339</c> reads them: with a zone, and a fraction of any length.</summary>
internal static class Rfc3339
{
    /// <exception cref="JsonException">The value is no such time.</exception>
    public static DateTimeOffset Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && TryParse(reader.GetString()!, out var value)
            ? value
            : throw new JsonException("A time in RFC 3339 is expected, such as 2026-01-31T12:00:00Z.");

    /// <summary>Fractions beyond 100 ns, which .NET cannot hold, are cut off.</summary>
    public static bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        const int SecondsEnd = 19; // yyyy-MM-ddTHH:mm:ss
        var zone = SecondsEnd;
        if (text.Length > SecondsEnd && text[SecondsEnd] == '.')
        {
            zone++;
            while (zone < text.Length && char.IsAsciiDigit(text[zone]))
            {
                zone++;
            }
        }

        const int Precision = 7;
        var fraction = zone - SecondsEnd - 1;
        if (zone > SecondsEnd && fraction == 0)
        {
            return false;
        }

        var digits = zone == SecondsEnd ? "" : text.Substring(SecondsEnd + 1, Math.Min(fraction, Precision));
        return zone < text.Length
            && DateTimeOffset.TryParseExact(
                $"{text.AsSpan(0, SecondsEnd)}.{digits.PadRight(Precision, '0')}{text.AsSpan(zone)}",
                text[zone] == 'Z' ? "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'" : "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz",
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out value);
    }
}
