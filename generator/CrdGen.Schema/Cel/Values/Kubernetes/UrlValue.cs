using System.Text;
using CrdGen.Schema.Cel.Values.Lists;
using CrdGen.Schema.Cel.Values.Maps;
using CrdGen.Schema.Validation;

namespace CrdGen.Schema.Cel.Values.Kubernetes;

/// <summary>A URL with a scheme, or a path from the root, in the parts that Go's package url cuts it into.</summary>
internal sealed class UrlValue : CelValue
{
    private const string PathMarks = "$&+,/:;=@-_.~";
    private const string ValidMarks = "!$&'()*+,;=:@[]%-_.~/";

    private readonly string user;
    private readonly string path;
    private readonly string opaque;
    private readonly string query;
    private readonly string? fragment;
    private readonly bool hasAuthority;

    private UrlValue(string text)
    {
        var hash = text.IndexOf('#');
        fragment = hash < 0 ? null : text.Substring(hash + 1);
        text = hash < 0 ? text : text.Substring(0, hash);
        var colon = text.IndexOf(':');
        var isScheme = colon > 0 && text.Substring(0, colon).All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.');
        Scheme = isScheme ? text.Substring(0, colon).ToLowerInvariant() : "";
        var rest = isScheme ? text.Substring(colon + 1) : text;
        var mark = rest.IndexOf('?');
        query = mark < 0 ? "" : rest.Substring(mark + 1);
        rest = mark < 0 ? rest : rest.Substring(0, mark);
        (user, Host, path, opaque) = ("", "", "", "");
        if (isScheme && !rest.StartsWith("/", StringComparison.Ordinal))
        {
            opaque = rest;
            return;
        }

        if (rest.StartsWith("//", StringComparison.Ordinal) && (isScheme || !rest.StartsWith("///", StringComparison.Ordinal)))
        {
            var slash = rest.IndexOf('/', 2);
            var authority = slash < 0 ? rest.Substring(2) : rest.Substring(2, slash - 2);
            var at = authority.LastIndexOf('@');
            user = at < 0 ? "" : authority.Substring(0, at + 1);
            Host = Unescape(authority.Substring(at + 1));
            hasAuthority = true;
            rest = slash < 0 ? "" : rest.Substring(slash);
        }

        path = rest;
    }

    /// <summary>The scheme, or nothing.</summary>
    public string Scheme { get; }

    /// <summary>The host with its port.</summary>
    public string Host { get; }

    public override TypeValue Type => TypeValue.Url;

    /// <summary>The host without port and brackets.</summary>
    public string Hostname
    {
        get
        {
            var host = PortColon() is >= 0 and var colon ? Host.Substring(0, colon) : Host;
            return host.StartsWith("[", StringComparison.Ordinal) && host.EndsWith("]", StringComparison.Ordinal) ? host.Substring(1, host.Length - 2) : host;
        }
    }

    public string Port => PortColon() is >= 0 and var colon ? Host.Substring(colon + 1) : "";

    /// <summary>The path as it is written, or with escapes where it lacks some.</summary>
    public string EscapedPath => path.All(c => IsAlphanumeric(c) || ValidMarks.IndexOf(c) >= 0) ? path : Escape(Encoding.UTF8.GetBytes(Unescape(path)));

    /// <summary>The values by name; what is badly escaped or has a semicolon is left out.</summary>
    public DictionaryMap Query
    {
        get
        {
            var values = new Dictionary<string, List<CelValue>>(StringComparer.Ordinal);
            foreach (var part in query.Split('&').Where(part => part.Length > 0 && !part.Contains(';')))
            {
                var equals = part.IndexOf('=');
                var name = equals < 0 ? part : part.Substring(0, equals);
                var value = equals < 0 ? "" : part.Substring(equals + 1);
                if (!HasEscapes(name) || !HasEscapes(value))
                {
                    continue;
                }

                name = Unescape(name.Replace('+', ' '));
                if (!values.TryGetValue(name, out var list))
                {
                    values[name] = list = [];
                }

                list.Add(new StringValue(Unescape(value.Replace('+', ' '))));
            }

            var map = new DictionaryMap();
            foreach (var pair in values)
            {
                map.Set(new StringValue(pair.Key), new ArrayList([.. pair.Value]));
            }

            return map;
        }
    }

    /// <summary>The URL, or that it is none.</summary>
    public static CelValue Parse(string text) => FindError(text) is { } error ? new ErrorValue("URL parse error during conversion from string: " + error) : new UrlValue(text);

    /// <summary>Why a text is no such URL, though not as exactly as Go says it; otherwise <see langword="null"/>.</summary>
    public static string? FindError(string text) => GoUrl.IsRequestUri(text) ? null : $"parse {Runes.Quote(text)}: {(text.Length == 0 ? "empty url" : "invalid URI for request")}";

    public override CelValue IsEqual(CelValue other) => other is UrlValue url ? BoolValue.Of(ToString() == url.ToString()) : ErrorValue.NoSuchOverload(other);

    public override string ToString()
    {
        var builder = new StringBuilder(Scheme.Length > 0 ? Scheme + ":" : "").Append(opaque);
        builder.Append(hasAuthority ? "//" + user + Host : "").Append(EscapedPath);
        return builder.Append(query.Length > 0 ? "?" + query : "").Append(fragment is { Length: > 0 } ? "#" + fragment : "").ToString();
    }

    private int PortColon()
    {
        var colon = Host.LastIndexOf(':');
        return colon >= 0 && Host.Skip(colon + 1).All(c => c is >= '0' and <= '9') ? colon : -1;
    }

    private static bool HasEscapes(string text)
    {
        for (var i = text.IndexOf('%'); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || Hex(text[i + 1]) < 0 || Hex(text[i + 2]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string Unescape(string text)
    {
        if (text.IndexOf('%') < 0)
        {
            return text;
        }

        var bytes = new List<byte>(text.Length);
        var plain = Encoding.UTF8.GetBytes(text);
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] == '%' && i + 2 < plain.Length && Hex((char)plain[i + 1]) is >= 0 and var high && Hex((char)plain[i + 2]) is >= 0 and var low)
            {
                bytes.Add((byte)((high << 4) | low));
                i += 2;
            }
            else
            {
                bytes.Add(plain[i]);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static string Escape(byte[] bytes)
    {
        var builder = new StringBuilder(bytes.Length);
        foreach (var b in bytes)
        {
            if (IsAlphanumeric((char)b) || PathMarks.IndexOf((char)b) >= 0)
            {
                builder.Append((char)b);
            }
            else
            {
                builder.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return builder.ToString();
    }

    private static int Hex(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private static bool IsAlphanumeric(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
