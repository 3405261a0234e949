namespace CrdGen.Schema.Names;

/// <summary>The forms of names that Kubernetes knows (RFC 1035, RFC 1123).</summary>
public static class Dns
{
    /// <summary>The greatest length of a subdomain, and so of an object's name.</summary>
    public const int MaxSubdomain = 253;

    /// <summary>Lower-case letters, digits and <c>-</c>, beginning with a letter, at most 63 characters.</summary>
    public static bool IsLabel1035(string text) => text.Length is > 0 and <= 63 && IsLower(text[0]) && IsLabelBody(text);

    /// <summary>Lower-case letters, digits and <c>-</c>, at most 63 characters.</summary>
    public static bool IsLabel1123(string text) => text.Length is > 0 and <= 63 && IsLowerOrDigit(text[0]) && IsLabelBody(text);

    /// <summary>Labels of lower-case letters, digits and <c>-</c> with dots between them, at most 253 characters.</summary>
    public static bool IsSubdomain1123(string text) =>
        text.Length is > 0 and <= MaxSubdomain
        && Array.TrueForAll(text.Split('.'), label => label.Length > 0 && IsLowerOrDigit(label[0]) && IsLabelBody(label));

    /// <summary>The key of a label or annotation: <c>[subdomain/]name</c>, the name at most 63 of letters, digits, <c>-</c>, <c>_</c>, <c>.</c>.</summary>
    public static bool IsQualifiedName(string text)
    {
        var slash = text.IndexOf('/');
        var name = text.Substring(slash + 1);
        return (slash < 0 || IsSubdomain1123(text.Substring(0, slash))) && name.Length > 0 && IsLabelValue(name);
    }

    /// <summary>The value of a label: empty, or at most 63 of letters, digits, <c>-</c>, <c>_</c>, <c>.</c>, the first and last a letter or digit.</summary>
    public static bool IsLabelValue(string text) =>
        text.Length == 0
        || (text.Length <= 63 && IsAlphanumeric(text[0]) && IsAlphanumeric(text[text.Length - 1])
            && text.All(c => IsAlphanumeric(c) || c is '-' or '_' or '.'));

    private static bool IsLabelBody(string text) => text.All(c => IsLowerOrDigit(c) || c == '-') && text[text.Length - 1] != '-';

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool IsLowerOrDigit(char c) => IsLower(c) || c is >= '0' and <= '9';

    private static bool IsAlphanumeric(char c) => IsLowerOrDigit(c) || c is >= 'A' and <= 'Z';
}
