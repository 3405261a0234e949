using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Tag = System.Collections.Generic.KeyValuePair<string, object?>;

namespace CrdGen.Operator.Prometheus;

/// <summary>What an instrument has measured, under the name that Prometheus knows it by.</summary>
internal sealed class MetricFamily
{
    // OpenTelemetry's, for instruments that say nothing.
    private static readonly double[] DefaultBounds = [0, 5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10000];
    private readonly ConcurrentDictionary<Tag[], MetricSeries> series = new(new TagComparer());
    private readonly bool isObservable;
    private readonly bool isSet;

    public MetricFamily(Instrument instrument)
    {
        var generic = Generic(instrument);
        isObservable = instrument.IsObservable;
        isSet = isObservable || generic == typeof(Gauge<>);
        Type = MetricType.Gauge;
        if (generic == typeof(Counter<>) || generic == typeof(ObservableCounter<>))
        {
            Type = MetricType.Counter;
        }
        else if (generic == typeof(Histogram<>))
        {
            Type = MetricType.Histogram;
            Bounds = [.. (instrument as Histogram<double>)?.Advice?.HistogramBucketBoundaries ?? DefaultBounds];
        }

        Name = MetricNames.Of(instrument.Name, instrument.Unit, Type);
        Help = instrument.Description ?? "";
    }

    public string Name { get; }

    public string Help { get; }

    public MetricType Type { get; }

    /// <summary>The upper bounds of a histogram's buckets.</summary>
    public double[]? Bounds { get; }

    /// <summary>The series, in the order of their labels.</summary>
    public IEnumerable<MetricSeries> Series => series.Values.OrderBy(one => one.Labels, StringComparer.Ordinal);

    public void Record(double measurement, ReadOnlySpan<Tag> tags, int reading)
    {
        var lookup = series.GetAlternateLookup<ReadOnlySpan<Tag>>();
        if (!lookup.TryGetValue(tags, out var found))
        {
            found = series.GetOrAdd(tags.ToArray(), static (key, bounds) => new(MetricNames.Labels(key), bounds), Bounds);
        }

        if (isSet)
        {
            found.Reading = reading;
            found.Set(measurement);
        }
        else
        {
            found.Add(measurement);
        }
    }

    /// <summary>Forgets series that a reading did not have: their queue or Lease is no more.</summary>
    public void Forget(int reading)
    {
        if (!isObservable)
        {
            return;
        }

        foreach (var (key, one) in series)
        {
            if (one.Reading != reading)
            {
                series.TryRemove(key, out _);
            }
        }
    }

    private static Type? Generic(Instrument instrument) => instrument.GetType() is { IsGenericType: true } type ? type.GetGenericTypeDefinition() : null;
}

/// <summary>What kind of metric one is to Prometheus.</summary>
internal enum MetricType
{
    /// <summary>A sum that only grows.</summary>
    Counter,

    /// <summary>A value that goes up and down.</summary>
    Gauge,

    /// <summary>Observations in buckets.</summary>
    Histogram,
}
