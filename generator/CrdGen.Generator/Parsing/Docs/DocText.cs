using System.Globalization;
using System.Text;

namespace CrdGen.Generator.Parsing.Docs;

/// <summary>
/// The content of an element of a doc comment as plain text: line breaks stay as they were written, as in controller-gen's
/// descriptions; paragraphs, lists and code become lines; references become names.
/// </summary>
internal sealed class DocText
{
    private readonly StringBuilder builder = new();
    private readonly Stack<int> numbers = new();
    private string? link;
    private int linkStart;
    private bool afterBlock;

    public static string Render(string xml)
    {
        var text = new DocText();
        text.Append(Dedent(xml));
        return Tidy(text.builder.ToString());
    }

    /// <summary>The value of an attribute in a tag, or <see langword="null"/>.</summary>
    public static string? Attribute(string tag, string name)
    {
        var start = tag.IndexOf(" " + name + "=", StringComparison.Ordinal);
        start = start < 0 ? start : start + name.Length + 2;
        if (start < 0 || start >= tag.Length || tag[start] is not ('"' or '\''))
        {
            return null;
        }

        var end = tag.IndexOf(tag[start], start + 1);
        return end < 0 ? null : Decode(tag.Substring(start + 1, end - start - 1));
    }

    private void Append(string xml)
    {
        var position = 0;
        while (position < xml.Length)
        {
            var tag = xml.IndexOf('<', position);
            var end = tag < 0 ? -1 : xml.IndexOf('>', tag);
            if (end < 0)
            {
                AppendText(xml.Substring(position));
                return;
            }

            AppendText(xml.Substring(position, tag - position));
            if (string.CompareOrdinal(xml, tag, "<![CDATA[", 0, 9) == 0)
            {
                var close = xml.IndexOf("]]>", tag, StringComparison.Ordinal);
                close = close < 0 ? xml.Length : close;
                builder.Append(xml, tag + 9, close - tag - 9);
                position = Math.Min(close + 3, xml.Length);
                continue;
            }

            Tag(xml.Substring(tag, end - tag + 1));
            position = end + 1;
        }
    }

    private void AppendText(string text)
    {
        if (afterBlock)
        {
            // The line break behind a tag that stands for one is not another.
            var line = text.IndexOf('\n');
            text = line >= 0 && string.IsNullOrWhiteSpace(text.Substring(0, line)) ? text.Substring(line + 1) : text.TrimStart(' ');
            afterBlock = text.Length == 0;
        }

        builder.Append(Decode(text));
    }

    private void Tag(string tag)
    {
        switch (Name(tag))
        {
            case "see" or "seealso" when tag.EndsWith("/>", StringComparison.Ordinal):
                builder.Append(Reference(tag));
                break;
            case "see" or "seealso" or "a":
                link = Reference(tag);
                linkStart = builder.Length;
                break;
            case "/see" or "/seealso" or "/a":
                // A link without a text of its own is its address.
                builder.Append(builder.Length == linkStart ? link : "");
                break;
            case "paramref" or "typeparamref":
                builder.Append(Attribute(tag, "name"));
                break;
            case "para" or "/para" or "/list":
                Break(2);
                if (tag.StartsWith("</list", StringComparison.Ordinal) && numbers.Count > 0)
                {
                    numbers.Pop();
                }

                break;
            case "br" or "br/" or "code" or "/code":
                Break(1);
                break;
            case "list":
                numbers.Push(Attribute(tag, "type") == "number" ? 1 : 0);
                break;
            case "item" or "listheader":
                Item();
                break;
            case "description" when builder.Length > 0 && !EndsWithMark():
                TrimEnd();
                builder.Append(": ");
                break;
        }
    }

    private void Item()
    {
        TrimEnd();
        Break(1);
        var number = numbers.Count > 0 ? numbers.Pop() : 0;
        numbers.Push(number == 0 ? 0 : number + 1);
        builder.Append(number == 0 ? "- " : number.ToString(CultureInfo.InvariantCulture) + ". ");
        afterBlock = true;
    }

    private bool EndsWithMark()
    {
        var line = builder.ToString();
        line = line.Substring(line.LastIndexOf('\n') + 1).Trim();
        if (line is "" && builder.Length > 0)
        {
            // The item's own lines begin below its mark: take them up to it.
            TrimEnd();
            line = builder.ToString();
            line = line.Substring(line.LastIndexOf('\n') + 1).Trim();
            builder.Append(' ');
        }

        return line is "-" || (line.EndsWith(".", StringComparison.Ordinal) && line.TrimEnd('.').All(char.IsDigit));
    }

    private void Break(int lines)
    {
        if (builder.Length == 0)
        {
            return;
        }

        TrimEnd();
        builder.Append('\n', lines);
        afterBlock = true;
    }

    private void TrimEnd()
    {
        while (builder.Length > 0 && char.IsWhiteSpace(builder[builder.Length - 1]))
        {
            builder.Length--;
        }
    }

    private static string Name(string tag)
    {
        var end = 1;
        while (end < tag.Length && !char.IsWhiteSpace(tag[end]) && tag[end] != '>' && !(tag[end] == '/' && end > 1))
        {
            end++;
        }

        return tag.Substring(1, end - 1);
    }

    /// <summary>What a reference names: the last part of a symbol's name, a keyword, or an address.</summary>
    private static string Reference(string tag)
    {
        if (Attribute(tag, "cref") is not { } cref)
        {
            return Attribute(tag, "langword") ?? Attribute(tag, "href") ?? "";
        }

        var name = cref.Length > 1 && cref[1] == ':' ? cref.Substring(2) : cref;
        var parameters = name.IndexOfAny(['(', '{', '<']);
        name = parameters < 0 ? name : name.Substring(0, parameters);
        return name.Substring(name.LastIndexOf('.') + 1);
    }

    /// <summary>Removes the indentation that all lines have. The first line stands behind its tag and has none.</summary>
    private static string Dedent(string xml)
    {
        var lines = xml.Split('\n');
        var indent = int.MaxValue;
        for (var i = 1; i < lines.Length; i++)
        {
            var body = lines[i].TrimStart();
            if (body.Length > 0)
            {
                indent = Math.Min(indent, lines[i].Length - body.Length);
            }
        }

        for (var i = 1; i < lines.Length; i++)
        {
            lines[i] = lines[i].Length > indent ? lines[i].Substring(indent) : lines[i].TrimStart();
        }

        lines[0] = lines[0].TrimStart();
        return string.Join("\n", lines);
    }

    /// <summary>No blanks at line ends, no blank lines at the ends of the text.</summary>
    private static string Tidy(string text)
    {
        var result = new StringBuilder(text.Length);
        var blank = 0;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.TrimEnd();
            if (trimmed.Length == 0)
            {
                blank++;
                continue;
            }

            if (result.Length > 0)
            {
                result.Append('\n', blank + 1);
            }

            blank = 0;
            result.Append(trimmed);
        }

        return result.ToString();
    }

    private static string Decode(string text)
    {
        if (text.IndexOf('&') < 0)
        {
            return text;
        }

        // Unknown entities stay as they are written.
        return System.Net.WebUtility.HtmlDecode(text);
    }
}
