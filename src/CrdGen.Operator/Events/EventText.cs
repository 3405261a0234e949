using System.Globalization;
using System.Text;

namespace CrdGen.Operator;

/// <summary>Texts as the API server takes them in events (its validation: pkg/apis/core/validation/events.go).</summary>
internal static class EventText
{
    /// <summary>The longest note, in bytes.</summary>
    public const int LongestNote = 1024;

    /// <summary>The longest reason, action and instance, in characters: bytes, as the server counts.</summary>
    public const int LongestWord = 128;

    private const int LongestName = 253;

    private const string Ellipsis = "…";

    /// <summary>A text of some bytes at most, cut between characters.</summary>
    public static string Cut(string text, int bytes)
    {
        // No character has more than three bytes for each of its UTF-16 units.
        if (text.Length * 3 <= bytes || Encoding.UTF8.GetByteCount(text) <= bytes)
        {
            return text;
        }

        var left = bytes - Encoding.UTF8.GetByteCount(Ellipsis);
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            left -= rune.Utf8SequenceLength;
            if (left < 0)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return string.Concat(text.AsSpan(0, length), Ellipsis);
    }

    /// <summary>The name of an event: that of its object, and a number. An object's name may have characters that an event's has not.</summary>
    public static string Name(string? regarding, long number)
    {
        var suffix = string.Create(CultureInfo.InvariantCulture, $".{number:x}");
        var name = DnsName(regarding ?? "", LongestName - suffix.Length);
        return (name.Length == 0 ? "event" : name) + suffix;
    }

    /// <summary>A qualified name out of any text: what <c>reportingController</c> must be.</summary>
    public static string QualifiedName(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var prefix = slash < 0 ? "" : DnsName(text[..slash], LongestName);
        var name = new string([.. text.AsSpan(slash + 1).ToArray().Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-').Take(63)]).Trim('-', '_', '.');
        return (prefix.Length == 0 ? "" : prefix + "/") + (name.Length == 0 ? "operator" : name);
    }

    private static string DnsName(string text, int length)
    {
        var characters = text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' ? c : '-').Take(length).ToArray();
        // Each part between dots begins and ends with a letter or a digit.
        return string.Join('.', new string(characters).Split('.').Select(part => part.Trim('-')).Where(part => part.Length > 0));
    }
}
