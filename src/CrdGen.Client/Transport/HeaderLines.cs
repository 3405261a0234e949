using System.Text;

namespace CrdGen.Client.Transport;

/// <summary>
/// The API server wants each group on a header line of its own, and .NET writes all values of a header on
/// one, with commas. So the values are one text with a mark between them, and the mark is written as the end of a line and the
/// header's name. That is for HTTP/1.1 only, whose headers are lines.
/// </summary>
internal sealed class HeaderLines : Encoding
{
    /// <summary>What no value has: it is no character.</summary>
    private const char Mark = '\uFFFF';

    private const string Prefix = "Impersonate-";

    private readonly byte[] next;

    private HeaderLines(string name) => next = Encoding.ASCII.GetBytes($"\r\n{name}: ");

    /// <summary>Whether a header has several values.</summary>
    public static bool AreNeeded(Impersonation? impersonation) => impersonation is not null && (impersonation.Groups.Count > 1 || impersonation.Extra.Values.Any(values => values.Count > 1));

    /// <exception cref="ArgumentException">A value has a line break: it would be a header of its own.</exception>
    public static string Join(IReadOnlyList<string> values) =>
        values.Any(value => value.AsSpan().ContainsAny('\r', '\n', Mark)) ? throw new ArgumentException("The values of an impersonation must be one line each.") : string.Join(Mark, values);

    /// <summary>How a header's value is written; <see langword="null"/> for as always.</summary>
    public static Encoding? Select(string name, HttpRequestMessage request) => name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? new HeaderLines(name) : null;

    public override int GetByteCount(char[] chars, int index, int count) => Bytes(chars.AsSpan(index, count)).Length;

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        var written = Bytes(chars.AsSpan(charIndex, charCount));
        written.CopyTo(bytes, byteIndex);
        return written.Length;
    }

    public override int GetCharCount(byte[] bytes, int index, int count) => UTF8.GetCharCount(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => UTF8.GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxByteCount(int charCount) => (charCount + 1) * Math.Max(next.Length, 3);

    public override int GetMaxCharCount(int byteCount) => UTF8.GetMaxCharCount(byteCount);

    private byte[] Bytes(ReadOnlySpan<char> value)
    {
        var bytes = new List<byte>();
        foreach (var range in value.Split(Mark))
        {
            if (bytes.Count > 0 || range.Start.Value > 0)
            {
                bytes.AddRange(next);
            }

            bytes.AddRange(UTF8.GetBytes(value[range].ToString()));
        }

        return [.. bytes];
    }
}
