using System.Diagnostics.Metrics;

namespace CrdGen.Operator;

/// <summary>What is counted of reconciliations, under the names that controller-runtime has for it.</summary>
internal sealed class ReconcileInstruments(Meter meter)
{
    public Counter<long> Total { get; } = meter.CreateCounter<long>("controller_runtime_reconcile_total", description: "Total number of reconciliations per controller.");

    public Counter<long> Errors { get; } = meter.CreateCounter<long>("controller_runtime_reconcile_errors_total", description: "Total number of reconciliation errors per controller.");

    public Counter<long> TerminalErrors { get; } = meter.CreateCounter<long>("controller_runtime_terminal_reconcile_errors_total", description: "Total number of terminal reconciliation errors per controller.");

    public Counter<long> Timeouts { get; } = meter.CreateCounter<long>("controller_runtime_reconcile_timeouts_total", description: "Total number of reconciliation timeouts per controller.");

    public Histogram<double> Duration { get; } = meter.CreateHistogram<double>("controller_runtime_reconcile_time_seconds", "s", "Length of time per reconciliation per controller.", advice: Buckets.Reconciles);

    public UpDownCounter<long> MaxWorkers { get; } = meter.CreateUpDownCounter<long>("controller_runtime_max_concurrent_reconciles", description: "Maximum number of concurrent reconciles per controller.");

    public UpDownCounter<long> ActiveWorkers { get; } = meter.CreateUpDownCounter<long>("controller_runtime_active_workers", description: "Number of currently used workers per controller.");
}

/// <summary>What is counted of one controller's reconciliations.</summary>
internal sealed class ReconcileMetrics
{
    private static readonly string[] Results = ["success", "error", "requeue_after", "cancelled"];
    private readonly KeyValuePair<string, object?> controller;
    private readonly ReconcileInstruments instruments;

    public ReconcileMetrics(ReconcileInstruments instruments, string controller)
    {
        (this.instruments, this.controller) = (instruments, new("controller", controller));
        // A rate can be told of what was 0 before.
        foreach (var result in Results)
        {
            instruments.Total.Add(0, this.controller, new("result", result));
        }

        instruments.Errors.Add(0, this.controller);
        instruments.TerminalErrors.Add(0, this.controller);
        instruments.Timeouts.Add(0, this.controller);
        instruments.ActiveWorkers.Add(0, this.controller);
    }

    public void Workers(int count) => instruments.MaxWorkers.Add(count, controller);

    public void Started() => instruments.ActiveWorkers.Add(1, controller);

    public void Ended(string outcome, TimeSpan time)
    {
        instruments.ActiveWorkers.Add(-1, controller);
        instruments.Duration.Record(time.TotalSeconds, controller);
        instruments.Total.Add(1, controller, new("result", outcome));
    }

    public void Failed() => instruments.Errors.Add(1, controller);

    public void FailedForGood() => instruments.TerminalErrors.Add(1, controller);

    public void TimedOut() => instruments.Timeouts.Add(1, controller);
}
