using System.Diagnostics.Metrics;

namespace CrdGen.Operator;

/// <summary>What is counted of events.</summary>
internal sealed class EventMetrics(Meter meter)
{
    private readonly Counter<long> total = meter.CreateCounter<long>("crdgen_operator_events_total", description: "Total number of events by what became of them: written, counted in a series, dropped, or failed.");

    public void Written() => Add("written");

    public void Counted() => Add("counted");

    public void Dropped() => Add("dropped");

    public void Failed() => Add("failed");

    private void Add(string result) => total.Add(1, new KeyValuePair<string, object?>("result", result));
}
