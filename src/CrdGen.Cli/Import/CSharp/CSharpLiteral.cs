using System.Globalization;
using System.Text;

namespace CrdGen.Cli.Import.CSharp;

/// <summary>Constants in C#.</summary>
internal static class CSharpLiteral
{
    /// <summary>A string. Of several lines each is a literal of its own: a raw literal would change with the line ends of the file.</summary>
    public static string Of(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) || text.Length < 40)
        {
            return Line(text);
        }

        var lines = text.Split('\n');
        return string.Join(" + ", lines.Select((line, i) => i + 1 < lines.Length ? Quote(line + "\n") : Quote(line)).Where(literal => literal != "\"\""));
    }

    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>A collection expression.</summary>
    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    /// <summary>A number of JSON as C# constant that the same JSON comes from; <see langword="null"/> where there is none.</summary>
    public static string? Number(string json)
    {
        if (long.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            && integer.ToString(CultureInfo.InvariantCulture) == json)
        {
            return integer is >= int.MinValue and <= int.MaxValue ? json : json + "L";
        }

        var number = double.Parse(json, NumberStyles.Float, CultureInfo.InvariantCulture);
        return Schema.Json.JsonNumber.Format(number) == json && json.Contains('.', StringComparison.Ordinal) ? json : null;
    }

    private static string Line(string text) =>
        !text.Contains('"', StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal) || !CanBeRaw(text) ? Quote(text) : $"\"\"\"{text}\"\"\"";

    private static bool CanBeRaw(string text) =>
        !text.StartsWith('"') && !text.EndsWith('"') && !text.Contains("\"\"\"", StringComparison.Ordinal) && text.All(IsPlain);

    private static string Quote(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                _ when !IsPlain(c) => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => literal.Append(c),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Whether a character is seen as what it is; surrogates come in pairs, and are written as they are only there.</summary>
    private static bool IsPlain(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned)
        && (c == ' ' || !char.IsWhiteSpace(c));
}
