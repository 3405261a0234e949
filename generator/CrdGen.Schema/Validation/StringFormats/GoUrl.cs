namespace CrdGen.Schema.Validation;

/// <summary>URLs as Go's <c>url.ParseRequestURI</c> takes them: with a scheme, or a path from the root.</summary>
internal static class GoUrl
{
    private const string HostMarks = "!$&'()*+,;=:[]<>\"-_.~";
    private const string UserMarks = "-._:~!$&'()*+,;=%@";

    public static bool IsRequestUri(string text) => text.Length > 0 && Parse(text, isRequest: true);

    /// <summary>As Go's <c>url.Parse</c>, which takes relative URLs as well; without a fragment.</summary>
    public static bool IsUrl(string text) => Parse(text, isRequest: false);

    private static bool Parse(string text, bool isRequest)
    {
        if (text.Any(c => c is < ' ' or '\u007f') || Scheme(text) is not { } scheme)
        {
            return false;
        }

        if (text == "*")
        {
            return true;
        }

        var rest = scheme.Length == 0 ? text : text.Substring(scheme.Length + 1);
        var query = rest.IndexOf('?');
        rest = query < 0 ? rest : rest.Substring(0, query);
        if (!rest.StartsWith("/", StringComparison.Ordinal))
        {
            if (scheme.Length > 0 || isRequest)
            {
                return scheme.Length > 0; // opaque: mailto:…
            }

            var end = rest.IndexOf('/');
            return !(end < 0 ? rest : rest.Substring(0, end)).Contains(':') && HasEscapes(rest);
        }

        if ((scheme.Length > 0 || (!isRequest && !rest.StartsWith("///", StringComparison.Ordinal))) && rest.StartsWith("//", StringComparison.Ordinal))
        {
            var slash = rest.IndexOf('/', 2);
            if (!IsAuthority(scheme, slash < 0 ? rest.Substring(2) : rest.Substring(2, slash - 2)))
            {
                return false;
            }

            rest = slash < 0 ? "" : rest.Substring(slash);
        }

        return HasEscapes(rest);
    }

    /// <summary>The scheme; the empty string where there is none, and <see langword="null"/> where there should be one.</summary>
    private static string? Scheme(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            {
                continue;
            }

            if (c is (>= '0' and <= '9') or '+' or '-' or '.')
            {
                if (i == 0)
                {
                    return "";
                }

                continue;
            }

            return c != ':' ? "" : i == 0 ? null : text.Substring(0, i);
        }

        return "";
    }

    private static bool IsAuthority(string scheme, string text)
    {
        var at = text.LastIndexOf('@');
        var user = at < 0 ? "" : text.Substring(0, at);
        return IsHost(scheme, text.Substring(at + 1)) && user.All(c => IsAlphanumeric(c) || UserMarks.IndexOf(c) >= 0) && HasEscapes(user);
    }

    private static bool IsHost(string scheme, string text)
    {
        if (text.StartsWith("[", StringComparison.Ordinal))
        {
            var end = text.LastIndexOf(']');
            return end > 0 && IsPort(text.Substring(end + 1)) && IsAddress(text.Substring(1, end - 1));
        }

        if (text.Contains('['))
        {
            return false;
        }

        // Lists of hosts with ports are for databases; the web's schemes have one colon.
        var isWeb = scheme.ToLowerInvariant() is "http" or "https";
        var colon = isWeb ? text.IndexOf(':') : text.LastIndexOf(':');
        return (colon < 0 || IsPort(text.Substring(colon))) && IsHostText(text);
    }

    /// <summary>An IPv6 address, perhaps with a zone.</summary>
    private static bool IsAddress(string text)
    {
        var zone = text.IndexOf("%25", StringComparison.Ordinal);
        var address = zone < 0 ? text : text.Substring(0, zone);
        return address.Contains(':') && GoNet.IsIp(address, isSloppy: false) && (zone < 0 || HasEscapes(text.Substring(zone)));
    }

    private static bool IsPort(string text) => text.Length == 0 || (text[0] == ':' && text.Skip(1).All(c => c is >= '0' and <= '9'));

    /// <summary>Host names hold what needs no escape, and escapes of bytes beyond ASCII.</summary>
    private static bool IsHostText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%')
            {
                if (!IsEscape(text, i) || (text[i + 1] < '8' && string.CompareOrdinal(text, i, "%25", 0, 3) != 0))
                {
                    return false;
                }

                i += 2;
            }
            else if (text[i] < 0x80 && !IsAlphanumeric(text[i]) && HostMarks.IndexOf(text[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasEscapes(string text)
    {
        for (var i = text.IndexOf('%'); i >= 0; i = text.IndexOf('%', i + 3))
        {
            if (!IsEscape(text, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEscape(string text, int index) => index + 2 < text.Length && IsHex(text[index + 1]) && IsHex(text[index + 2]);

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsAlphanumeric(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
