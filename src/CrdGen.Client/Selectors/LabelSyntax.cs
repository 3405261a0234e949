using System.Buffers;

namespace CrdGen.Client.Selectors;

/// <summary>What Kubernetes allows as the key and the value of a label.</summary>
internal static class LabelSyntax
{
    private const int MaxName = 63;
    private const int MaxPrefix = 253;
    private static readonly SearchValues<char> Inner = SearchValues.Create("-_.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> Subdomain = SearchValues.Create("-.0123456789abcdefghijklmnopqrstuvwxyz");

    /// <summary>What is wrong with a key; <see langword="null"/> where nothing is.</summary>
    public static string? KeyProblem(ReadOnlySpan<char> key)
    {
        var slash = key.IndexOf('/');
        if (slash >= 0 && !IsSubdomain(key[..slash]))
        {
            return $"The prefix of the label '{key}' must be a DNS name in lower case of at most {MaxPrefix} characters.";
        }

        var name = key[(slash + 1)..];
        return name.Length is > 0 and <= MaxName && IsName(name)
            ? null
            : $"The label '{key}' must have 1 to {MaxName} letters, digits, '-', '_' and '.', the first and last a letter or digit.";
    }

    /// <summary>What is wrong with a value; <see langword="null"/> where nothing is.</summary>
    public static string? ValueProblem(ReadOnlySpan<char> value) =>
        value.IsEmpty || (value.Length <= MaxName && IsName(value))
            ? null
            : $"The label value '{value}' may have at most {MaxName} letters, digits, '-', '_' and '.', the first and last a letter or digit.";

    private static bool IsName(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(Inner) && char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[^1]);

    private static bool IsSubdomain(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxPrefix || text.ContainsAnyExcept(Subdomain))
        {
            return false;
        }

        foreach (var part in text.Split('.'))
        {
            if (text[part] is not { Length: > 0 } label || label[0] == '-' || label[^1] == '-')
            {
                return false;
            }
        }

        return true;
    }
}
