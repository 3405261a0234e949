namespace CrdGen.Generator.Parsing.Docs;

/// <summary>Finds elements in the XML of a doc comment. Broken XML gives what can be read: a doc comment must not fail a build.</summary>
internal static class DocElement
{
    /// <summary>The text of <c>summary</c>, followed by that of <c>remarks</c>; of the whole comment where it has no element.</summary>
    public static string? Description(string xml)
    {
        var summary = Find(xml, "summary", null) ?? Find(xml, "value", null);
        var remarks = Find(xml, "remarks", null);
        if (summary is null && remarks is null && xml.IndexOf('<') < 0)
        {
            summary = DocText.Render(xml);
        }

        var text = summary is not null && remarks is not null ? summary + "\n\n" + remarks : summary ?? remarks;
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>The first tag of a name, or <see langword="null"/>.</summary>
    public static string? Tag(string xml, string element)
    {
        var start = xml.IndexOf("<" + element, StringComparison.Ordinal);
        var end = start < 0 ? -1 : xml.IndexOf('>', start);
        return end < 0 ? null : xml.Substring(start, end - start + 1);
    }

    /// <summary>The text of the first element of a name; with <paramref name="nameAttribute"/>, of the one whose <c>name</c> it is.</summary>
    public static string? Find(string xml, string element, string? nameAttribute)
    {
        var open = "<" + element;
        for (var start = xml.IndexOf(open, StringComparison.Ordinal); start >= 0; start = xml.IndexOf(open, start + 1, StringComparison.Ordinal))
        {
            var end = xml.IndexOf('>', start);
            if (end < 0)
            {
                return null;
            }

            var next = start + open.Length < xml.Length ? xml[start + open.Length] : '>';
            if ((next != '>' && next != '/' && !char.IsWhiteSpace(next))
                || (nameAttribute is not null && DocText.Attribute(xml.Substring(start, end - start), "name") != nameAttribute))
            {
                continue;
            }

            if (xml[end - 1] == '/')
            {
                return null;
            }

            var close = xml.IndexOf("</" + element + ">", end, StringComparison.Ordinal);
            var text = DocText.Render(xml.Substring(end + 1, (close < 0 ? xml.Length : close) - end - 1));
            return text.Length == 0 ? null : text;
        }

        return null;
    }
}
