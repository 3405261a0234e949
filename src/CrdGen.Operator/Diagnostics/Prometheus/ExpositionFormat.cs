using Microsoft.Net.Http.Headers;

namespace CrdGen.Operator.Prometheus;

/// <summary>Which of Prometheus' text formats is written.</summary>
internal enum ExpositionFormat
{
    /// <summary>Version 0.0.4, which all read.</summary>
    Text,

    /// <summary>OpenMetrics 1.0.0.</summary>
    OpenMetrics,
}

/// <summary>Chooses a format.</summary>
internal static class ExpositionFormats
{
    private const string OpenMetrics = "application/openmetrics-text";

    /// <summary>OpenMetrics where it is asked for by name and not less wanted than text; else text.</summary>
    /// <param name="accept">The values of the header <c>Accept</c>.</param>
    public static ExpositionFormat Choose(IList<string> accept)
    {
        if (!MediaTypeHeaderValue.TryParseList(accept, out var types))
        {
            return ExpositionFormat.Text;
        }

        var open = types.Where(type => type.MediaType.Equals(OpenMetrics, StringComparison.OrdinalIgnoreCase)).Select(Quality).DefaultIfEmpty(0).Max();
        var text = types.Where(type => type.MediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase)).Select(Quality).DefaultIfEmpty(0).Max();
        return open > 0 && open >= text ? ExpositionFormat.OpenMetrics : ExpositionFormat.Text;
    }

    public static string ContentType(this ExpositionFormat format) => format == ExpositionFormat.OpenMetrics
        ? OpenMetrics + "; version=1.0.0; charset=utf-8"
        : "text/plain; version=0.0.4; charset=utf-8";

    private static double Quality(MediaTypeHeaderValue type) => type.Quality ?? 1;
}
