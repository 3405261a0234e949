using System.Globalization;

namespace CrdGen.Schema.Json;

/// <summary>Numbers as JSON writes them.</summary>
public static class JsonNumber
{
    /// <summary>The text of a double that reads back as the same double; <see langword="null"/> for NaN and infinities.</summary>
    public static string? Format(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return null;
        }

        if (value == 0)
        {
            return "0"; // not -0
        }

        if (Math.Abs(value) < 1e15 && Math.Truncate(value) == value)
        {
            return ((long)value).ToString(CultureInfo.InvariantCulture);
        }

        // "R" is exact on every runtime that loads this assembly; its exponent is written as E+20.
        return value.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "e+").Replace("E-", "e-");
    }

    /// <summary>A float keeps the digits that it was written with: 0.1f is 0.1.</summary>
    public static string? Format(float value) =>
        float.IsNaN(value) || float.IsInfinity(value)
            ? null
            : Format(double.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture));

    public static string Format(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>Whether a text is a number in JSON's grammar.</summary>
    public static bool IsNumber(string text)
    {
        var i = 0;
        if (i < text.Length && text[i] == '-')
        {
            i++;
        }

        if (!Digits(text, ref i, out var first))
        {
            return false;
        }

        if (first == '0' && i - (text[0] == '-' ? 1 : 0) > 1)
        {
            return false;
        }

        if (i < text.Length && text[i] == '.')
        {
            i++;
            if (!Digits(text, ref i, out _))
            {
                return false;
            }
        }

        if (i < text.Length && (text[i] is 'e' or 'E'))
        {
            i++;
            if (i < text.Length && (text[i] is '+' or '-'))
            {
                i++;
            }

            if (!Digits(text, ref i, out _))
            {
                return false;
            }
        }

        return i == text.Length;
    }

    public static bool IsInteger(string text)
    {
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return text.IndexOfAny(['.', 'e', 'E']) < 0 || Math.Truncate(value) == value;
    }

    private static bool Digits(string text, ref int i, out char first)
    {
        first = i < text.Length ? text[i] : '\0';
        var start = i;
        while (i < text.Length && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i > start;
    }
}
