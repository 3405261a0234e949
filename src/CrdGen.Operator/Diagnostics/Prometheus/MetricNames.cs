using System.Globalization;
using System.Text;

namespace CrdGen.Operator.Prometheus;

/// <summary>
/// Names and labels as Prometheus wants them. Names that follow its habits stay as they are; others become what OpenTelemetry's exporters make of
/// them: <c>dotnet.gc.collections</c> becomes <c>dotnet_gc_collections_total</c>.
/// </summary>
internal static class MetricNames
{
    public static string Of(string name, string? unit, MetricType type)
    {
        var text = Clean(name);
        var suffix = unit switch
        {
            "s" => "_seconds",
            "ms" => "_milliseconds",
            "By" => "_bytes",
            "%" => "_percent",
            _ => "",
        };
        var (stem, total) = type == MetricType.Counter ? (text.EndsWith("_total", StringComparison.Ordinal) ? text[..^"_total".Length] : text, "_total") : (text, "");
        return stem + (stem.EndsWith(suffix, StringComparison.Ordinal) ? "" : suffix) + total;
    }

    /// <summary>The labels without braces, their values escaped.</summary>
    public static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = new StringBuilder();
        foreach (var (key, value) in tags)
        {
            text.Append(text.Length == 0 ? "" : ",").Append(Clean(key)).Append("=\"");
            foreach (var c in Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")
            {
                _ = c switch
                {
                    '\\' => text.Append("\\\\"),
                    '"' => text.Append("\\\""),
                    '\n' => text.Append("\\n"),
                    _ => text.Append(c),
                };
            }

            text.Append('"');
        }

        return text.ToString();
    }

    private static string Clean(string name)
    {
        Span<char> clean = name.Length <= 256 ? stackalloc char[name.Length] : new char[name.Length];
        for (var i = 0; i < name.Length; i++)
        {
            clean[i] = char.IsAsciiLetter(name[i]) || name[i] is '_' or ':' || (i > 0 && char.IsAsciiDigit(name[i])) ? name[i] : '_';
        }

        return clean.ToString();
    }
}
