using System.Globalization;
using System.Text;

namespace CrdGen.Operator.Prometheus;

/// <summary>Writes metrics in one of Prometheus' text formats.</summary>
internal sealed class ExpositionWriter(ExpositionFormat format)
{
    private readonly StringBuilder text = new();

    public void Write(MetricFamily family, IEnumerable<MetricSeries> series)
    {
        // In OpenMetrics, a counter is named without what its samples end with.
        var name = format == ExpositionFormat.OpenMetrics && family.Type == MetricType.Counter ? family.Name[..^"_total".Length] : family.Name;
        if (family.Help.Length > 0)
        {
            text.Append("# HELP ").Append(name).Append(' ').Append(family.Help.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)).Append('\n');
        }

        text.Append("# TYPE ").Append(name).Append(' ').Append(family.Type switch { MetricType.Counter => "counter", MetricType.Histogram => "histogram", _ => "gauge" }).Append('\n');
        foreach (var one in series)
        {
            if (family.Bounds is { } bounds)
            {
                WriteHistogram(family.Name, bounds, one);
            }
            else
            {
                Line(family.Name, one.Labels, Number(one.Value));
            }
        }
    }

    public byte[] End()
    {
        if (format == ExpositionFormat.OpenMetrics)
        {
            text.Append("# EOF\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void WriteHistogram(string name, double[] bounds, MetricSeries series)
    {
        var (cumulative, count, sum) = series.Histogram();
        var comma = series.Labels.Length == 0 ? "" : ",";
        for (var i = 0; i < cumulative.Length; i++)
        {
            Line(name + "_bucket", $"{series.Labels}{comma}le=\"{(i < bounds.Length ? Bound(bounds[i]) : "+Inf")}\"", Number(cumulative[i]));
        }

        Line(name + "_sum", series.Labels, Number(sum));
        Line(name + "_count", series.Labels, Number(count));
    }

    private void Line(string name, string labels, string value)
    {
        text.Append(name);
        if (labels.Length > 0)
        {
            text.Append('{').Append(labels).Append('}');
        }

        text.Append(' ').Append(value).Append('\n');
    }

    private string Bound(double bound) => Number(bound) is var number && format == ExpositionFormat.OpenMetrics && !number.Contains('.', StringComparison.Ordinal) && !number.Contains('e', StringComparison.Ordinal)
        ? number + ".0"
        : number;

    private static string Number(double value) => value switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        double.NaN => "NaN",
        // As Go writes it: labels of buckets are compared as text.
        _ => value.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e'),
    };
}
