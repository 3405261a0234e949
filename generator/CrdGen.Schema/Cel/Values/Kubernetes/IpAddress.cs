using System.Globalization;
using System.Text;

namespace CrdGen.Schema.Cel.Values.Kubernetes;

/// <summary>IP addresses as bytes, read and written as Go's package netip does.</summary>
internal static class IpAddress
{
    private const int V4Length = 4;
    private const int V6Length = 16;

    /// <summary>4 or 16 bytes.</summary>
    /// <exception cref="FormatException">The text is no address; the message is that of netip.</exception>
    public static byte[] Parse(string text, out string zone)
    {
        zone = "";
        var mark = text.IndexOfAny(['.', ':', '%']);
        return mark < 0 ? throw Error(text, "unable to parse IP")
            : text[mark] == '%' ? throw Error(text, "missing IPv6 address")
            : text[mark] == '.' ? ParseV4(text, text)
            : ParseV6(text, out zone);
    }

    public static bool IsV4In6(byte[] address) =>
        address.Length == V6Length && address.Take(10).All(b => b == 0) && address[10] == 0xFF && address[11] == 0xFF;

    public static string Format(byte[] address)
    {
        if (address.Length == V4Length)
        {
            return string.Join(".", address);
        }

        var (start, length) = LongestZeros(address);
        var builder = new StringBuilder();
        for (var i = 0; i < 8; i++)
        {
            if (i == start)
            {
                builder.Append("::");
                i += length - 1;
                continue;
            }

            builder.Append(i > 0 && i != start + length ? ":" : "").Append(Group(address, i).ToString("x", CultureInfo.InvariantCulture));
        }

        return builder.ToString();
    }

    private static int Group(byte[] address, int index) => (address[2 * index] << 8) | address[(2 * index) + 1];

    /// <summary>The first of the longest runs of groups of zeros that has at least two; -1 where there is none.</summary>
    private static (int Start, int Length) LongestZeros(byte[] address)
    {
        var best = (Start: -1, Length: 0);
        for (var i = 0; i < 8; i++)
        {
            var end = i;
            while (end < 8 && Group(address, end) == 0)
            {
                end++;
            }

            if (end - i >= 2 && end - i > best.Length)
            {
                best = (i, end - i);
            }

            i = Math.Max(i, end - 1);
        }

        return best;
    }

    private static byte[] ParseV4(string text, string whole)
    {
        var fields = new byte[V4Length];
        var (field, value, digits) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                if (digits == 1 && value == 0)
                {
                    throw Error(whole, "IPv4 field has octet with leading zero");
                }

                value = (value * 10) + text[i] - '0';
                digits++;
                if (value > 255)
                {
                    throw Error(whole, "IPv4 field has value >255");
                }
            }
            else if (text[i] == '.')
            {
                if (digits == 0 || i == text.Length - 1)
                {
                    throw Error(whole, "IPv4 field must have at least one digit", text.Substring(i));
                }

                if (field == 3)
                {
                    throw Error(whole, "IPv4 address too long");
                }

                fields[field++] = (byte)value;
                (value, digits) = (0, 0);
            }
            else
            {
                throw Error(whole, "unexpected character", text.Substring(i));
            }
        }

        fields[3] = (byte)value;
        return field < 3 ? throw Error(whole, "IPv4 address too short") : fields;
    }

    private static byte[] ParseV6(string text, out string zone)
    {
        var percent = text.IndexOf('%');
        zone = percent < 0 ? "" : text.Substring(percent + 1);
        if (percent == text.Length - 1)
        {
            throw Error(text, "zone must be a non-empty string");
        }

        var address = percent < 0 ? text : text.Substring(0, percent);
        var bytes = new List<byte>(V6Length);
        var gap = -1;
        var rest = address;
        if (rest.StartsWith("::", StringComparison.Ordinal))
        {
            gap = 0;
            rest = rest.Substring(2);
        }

        while (rest.Length > 0 && bytes.Count < V6Length)
        {
            var digits = rest.TakeWhile(IsHex).Count();
            if (digits > 4)
            {
                throw Error(text, "each group must have 4 or less digits", rest);
            }

            if (digits == 0)
            {
                throw Error(text, "each colon-separated field must have at least one digit", rest);
            }

            if (digits < rest.Length && rest[digits] == '.')
            {
                if (gap < 0 && bytes.Count != V6Length - V4Length)
                {
                    throw Error(text, "embedded IPv4 address must replace the final 2 fields of the address", rest);
                }

                if (bytes.Count + V4Length > V6Length)
                {
                    throw Error(text, "too many hex fields to fit an embedded IPv4 at the end of the address", rest);
                }

                bytes.AddRange(ParseV4(rest, text));
                rest = "";
                break;
            }

            var group = int.Parse(rest.Substring(0, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            bytes.Add((byte)(group >> 8));
            bytes.Add((byte)group);
            rest = rest.Substring(digits);
            if (rest.Length == 0)
            {
                break;
            }

            if (rest[0] != ':')
            {
                throw Error(text, "unexpected character, want colon", rest);
            }

            if (rest.Length == 1)
            {
                throw Error(text, "colon must be followed by more characters", rest);
            }

            rest = rest.Substring(1);
            if (rest[0] == ':')
            {
                if (gap >= 0)
                {
                    throw Error(text, "multiple :: in address", rest);
                }

                gap = bytes.Count;
                rest = rest.Substring(1);
            }
        }

        if (rest.Length > 0)
        {
            throw Error(text, "trailing garbage after address", rest);
        }

        if (bytes.Count < V6Length)
        {
            if (gap < 0)
            {
                throw Error(text, "address string too short");
            }

            bytes.InsertRange(gap, new byte[V6Length - bytes.Count]);
        }
        else if (gap >= 0)
        {
            throw Error(text, "the :: must expand to at least one field of zeros");
        }

        return [.. bytes];
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static FormatException Error(string text, string message, string? at = null) =>
        new($"ParseAddr({Runes.Quote(text)}): {message}{(at is null ? "" : $" (at {Runes.Quote(at)})")}");
}
