namespace CrdGen.Operator.Prometheus;

/// <summary>What was measured under one set of labels.</summary>
internal sealed class MetricSeries(string labels, double[]? bounds)
{
    private readonly Lock gate = new();
    private readonly long[]? counts = bounds is null ? null : new long[bounds.Length + 1];
    private double value;
    private long count;

    /// <summary>The labels as they stand in the text, without braces: <c>a="b",c="d"</c>.</summary>
    public string Labels => labels;

    /// <summary>The reading in which it was seen last, where it is read and not counted.</summary>
    public int Reading { get; set; }

    /// <summary>The sum, or the last value.</summary>
    public double Value
    {
        get
        {
            lock (gate)
            {
                return value;
            }
        }
    }

    /// <summary>Adds to a counter, or an observation to a histogram.</summary>
    public void Add(double measurement)
    {
        lock (gate)
        {
            value += measurement;
            if (counts is not null)
            {
                count++;
                counts[Bucket(measurement)]++;
            }
        }
    }

    /// <summary>Sets a gauge, or a counter that is read.</summary>
    public void Set(double measurement)
    {
        lock (gate)
        {
            value = measurement;
        }
    }

    /// <summary>The buckets, each with those below it, the number of observations, and their sum.</summary>
    public (long[] Cumulative, long Count, double Sum) Histogram()
    {
        lock (gate)
        {
            var cumulative = new long[counts!.Length];
            long sum = 0;
            for (var i = 0; i < counts.Length; i++)
            {
                cumulative[i] = sum += counts[i];
            }

            return (cumulative, count, value);
        }
    }

    /// <summary>The first bucket whose bound is not below the measurement.</summary>
    private int Bucket(double measurement)
    {
        var index = Array.BinarySearch(bounds!, measurement);
        return index >= 0 ? index : ~index;
    }
}
