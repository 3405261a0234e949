using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace CrdGen.Operator;

/// <summary>What is counted of one work queue, under the names that controller-runtime has for it.</summary>
public sealed class WorkQueueMetrics
{
    private readonly KeyValuePair<string, object?>[] tags;
    private readonly Instruments instruments;

    /// <summary>The instruments for a queue; they are those of all queues of the meter.</summary>
    /// <param name="meter">What they belong to.</param>
    /// <param name="controller">The controller whose queue it is.</param>
    public WorkQueueMetrics(Meter meter, string controller)
    {
        ArgumentNullException.ThrowIfNull(meter);
        tags = [new("name", controller), new("controller", controller)];
        instruments = Instruments.Of.GetValue(meter, static meter => new(meter));
    }

    internal void Added() => instruments.Adds.Add(1, tags);

    internal void Retried() => instruments.Retries.Add(1, tags);

    internal void Taken(TimeSpan waited) => instruments.Waits.Record(waited.TotalSeconds, tags);

    internal void Done(TimeSpan worked) => instruments.Works.Record(worked.TotalSeconds, tags);

    /// <summary>Has the queue asked how it is whenever somebody reads the gauges.</summary>
    internal void Attach(Func<WorkQueueState> queue) => instruments.Attach(queue, tags);

    /// <summary>The queue is no more.</summary>
    internal void Detach(Func<WorkQueueState> queue) => instruments.Detach(queue);

    private sealed class Instruments
    {
        public static readonly ConditionalWeakTable<Meter, Instruments> Of = new();

        private readonly Lock gate = new();
        private (Func<WorkQueueState> State, KeyValuePair<string, object?>[] Tags)[] queues = [];

        public Instruments(Meter meter)
        {
            Adds = meter.CreateCounter<long>("workqueue_adds_total", description: "Total number of adds handled by workqueue.");
            Retries = meter.CreateCounter<long>("workqueue_retries_total", description: "Total number of items added to the workqueue with a delay after a failure.");
            Waits = meter.CreateHistogram<double>("workqueue_queue_duration_seconds", "s", "How long in seconds an item stays in workqueue before being requested.", advice: Buckets.PowersOfTen);
            Works = meter.CreateHistogram<double>("workqueue_work_duration_seconds", "s", "How long in seconds processing an item from workqueue takes.", advice: Buckets.PowersOfTen);
            meter.CreateObservableGauge("workqueue_depth", Depths, description: "Current depth of workqueue by workqueue and priority.");
            meter.CreateObservableGauge("workqueue_unfinished_work_seconds", () => Seconds(state => state.Unfinished), "s", "How many seconds of work is in progress and has not been observed by work_duration. Large values indicate reconcilers that are stuck.");
            meter.CreateObservableGauge("workqueue_longest_running_processor_seconds", () => Seconds(state => state.Longest), "s", "How many seconds the longest running processor for workqueue has been running.");
        }

        public Counter<long> Adds { get; }

        public Counter<long> Retries { get; }

        public Histogram<double> Waits { get; }

        public Histogram<double> Works { get; }

        public void Attach(Func<WorkQueueState> state, KeyValuePair<string, object?>[] tags)
        {
            lock (gate)
            {
                queues = [.. queues, (state, tags)];
            }
        }

        public void Detach(Func<WorkQueueState> state)
        {
            lock (gate)
            {
                queues = [.. queues.Where(queue => queue.State != state)];
            }
        }

        private IEnumerable<Measurement<long>> Depths()
        {
            foreach (var (queue, tags) in queues)
            {
                var state = queue();
                // controller-runtime's numbers for its two priorities.
                yield return new(state.Changed, [.. tags, new("priority", "0")]);
                yield return new(state.Resync, [.. tags, new("priority", "-100")]);
            }
        }

        private IEnumerable<Measurement<double>> Seconds(Func<WorkQueueState, TimeSpan> what)
        {
            foreach (var (queue, tags) in queues)
            {
                yield return new(what(queue()).TotalSeconds, tags);
            }
        }
    }
}

/// <summary>How a work queue is at a moment.</summary>
/// <param name="Changed">How many keys wait that changed.</param>
/// <param name="Resync">How many wait that are only to be looked at again.</param>
/// <param name="Unfinished">How long those have been worked on that are, together.</param>
/// <param name="Longest">How long the one has been worked on that has been so for the longest time.</param>
internal readonly record struct WorkQueueState(int Changed, int Resync, TimeSpan Unfinished, TimeSpan Longest);
