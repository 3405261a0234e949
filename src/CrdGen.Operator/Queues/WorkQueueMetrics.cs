using System.Diagnostics.Metrics;

namespace CrdGen.Operator;

/// <summary>What is counted of one work queue, under the names that controller-runtime has for it.</summary>
public sealed class WorkQueueMetrics
{
    private readonly KeyValuePair<string, object?>[] tags;
    private readonly Counter<long> adds;
    private readonly Counter<long> retries;
    private readonly Histogram<double> waits;
    private readonly Histogram<double> works;

    /// <summary>The instruments for a queue.</summary>
    /// <param name="meter">What they belong to.</param>
    /// <param name="controller">The controller whose queue it is.</param>
    public WorkQueueMetrics(Meter meter, string controller)
    {
        ArgumentNullException.ThrowIfNull(meter);
        tags = [new("name", controller), new("controller", controller)];
        adds = meter.CreateCounter<long>("workqueue_adds_total", description: "Total number of adds handled by the work queue.");
        retries = meter.CreateCounter<long>("workqueue_retries_total", description: "Total number of retries handled by the work queue.");
        waits = meter.CreateHistogram<double>("workqueue_queue_duration_seconds", "s", "How long an item stays in the work queue before it is taken.");
        works = meter.CreateHistogram<double>("workqueue_work_duration_seconds", "s", "How long processing an item takes.");
    }

    internal void Added() => adds.Add(1, tags);

    internal void Retried() => retries.Add(1, tags);

    internal void Taken(TimeSpan waited) => waits.Record(waited.TotalSeconds, tags);

    internal void Done(TimeSpan worked) => works.Record(worked.TotalSeconds, tags);
}
