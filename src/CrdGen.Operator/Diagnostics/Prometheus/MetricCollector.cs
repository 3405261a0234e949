using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace CrdGen.Operator.Prometheus;

/// <summary>Adds up what a program's meters measure, from when it is made, and writes it in Prometheus' text format.</summary>
/// <remarks>
/// OpenTelemetry's exporter of this format is a prerelease, on which no released package can depend. Only instruments of this program's own meters count,
/// and those that belong to no program: several programs in one process, as in tests, are told apart.
/// </remarks>
internal sealed class MetricCollector : IDisposable
{
    private readonly ConcurrentDictionary<Instrument, MetricFamily> families = new();
    private readonly MeterListener listener = new();
    private readonly Lock gate = new();
    private int reading = 1;

    /// <param name="factory">That of the program's meters.</param>
    /// <param name="meters">Whether the meter of a name counts.</param>
    public MetricCollector(IMeterFactory factory, Func<string, bool> meters)
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if ((instrument.Meter.Scope is null || ReferenceEquals(instrument.Meter.Scope, factory)) && meters(instrument.Meter.Name))
            {
                listening.EnableMeasurementEvents(instrument, families.GetOrAdd(instrument, static instrument => new(instrument)));
            }
        };
        listener.MeasurementsCompleted = (instrument, state) => families.TryRemove(instrument, out var _);
        listener.SetMeasurementEventCallback<byte>((_, value, tags, state) => Record(value, tags, state));
        listener.SetMeasurementEventCallback<short>((_, value, tags, state) => Record(value, tags, state));
        listener.SetMeasurementEventCallback<int>((_, value, tags, state) => Record(value, tags, state));
        listener.SetMeasurementEventCallback<long>((_, value, tags, state) => Record(value, tags, state));
        listener.SetMeasurementEventCallback<float>((_, value, tags, state) => Record(value, tags, state));
        listener.SetMeasurementEventCallback<double>((_, value, tags, state) => Record(value, tags, state));
        listener.SetMeasurementEventCallback<decimal>((_, value, tags, state) => Record((double)value, tags, state));
        listener.Start();
    }

    /// <summary>Reads the gauges and writes all.</summary>
    public byte[] Write(ExpositionFormat format)
    {
        // One reading at a time: a series that is not in it is no more.
        lock (gate)
        {
            reading++;
            try
            {
                listener.RecordObservableInstruments();
            }
            catch (AggregateException)
            {
                // Somebody's gauge failed; the others have been read.
            }

            var writer = new ExpositionWriter(format);
            foreach (var same in families.Values.GroupBy(family => family.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                // The same instrument of two meters is one family; what has another type under the same name cannot be.
                var first = same.First();
                foreach (var family in same)
                {
                    family.Forget(reading);
                }

                writer.Write(first, same.Where(family => family.Type == first.Type).SelectMany(family => family.Series));
            }

            return writer.End();
        }
    }

    public void Dispose() => listener.Dispose();

    private void Record(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? family) => ((MetricFamily)family!).Record(value, tags, reading);
}
