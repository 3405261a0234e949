using System.Diagnostics.Metrics;

namespace CrdGen.Operator;

/// <summary>What is counted of a controller's reconciliations, under the names that controller-runtime has for it.</summary>
internal sealed class ReconcileMetrics
{
    private readonly KeyValuePair<string, object?> controller;
    private readonly Counter<long> total;
    private readonly Counter<long> errors;
    private readonly Counter<long> terminalErrors;
    private readonly Counter<long> timeouts;
    private readonly Histogram<double> duration;
    private readonly UpDownCounter<long> workers;
    private readonly UpDownCounter<long> activeWorkers;

    public ReconcileMetrics(Meter meter, string controller)
    {
        this.controller = new("controller", controller);
        total = meter.CreateCounter<long>("controller_runtime_reconcile_total", description: "Total number of reconciliations per controller.");
        errors = meter.CreateCounter<long>("controller_runtime_reconcile_errors_total", description: "Total number of reconciliation errors per controller.");
        terminalErrors = meter.CreateCounter<long>("controller_runtime_terminal_reconcile_errors_total", description: "Total number of terminal reconciliation errors per controller.");
        timeouts = meter.CreateCounter<long>("controller_runtime_reconcile_timeouts_total", description: "Total number of reconciliations that took too long, per controller.");
        duration = meter.CreateHistogram<double>("controller_runtime_reconcile_time_seconds", "s", "Length of time per reconciliation per controller.");
        workers = meter.CreateUpDownCounter<long>("controller_runtime_max_concurrent_reconciles", description: "Maximum number of concurrent reconciles per controller.");
        activeWorkers = meter.CreateUpDownCounter<long>("controller_runtime_active_workers", description: "Number of currently used workers per controller.");
    }

    public void Workers(int count) => workers.Add(count, controller);

    public void Started() => activeWorkers.Add(1, controller);

    public void Ended(string outcome, TimeSpan time)
    {
        activeWorkers.Add(-1, controller);
        duration.Record(time.TotalSeconds, controller);
        total.Add(1, controller, new("result", outcome));
    }

    public void Failed() => errors.Add(1, controller);

    public void FailedForGood() => terminalErrors.Add(1, controller);

    public void TimedOut() => timeouts.Add(1, controller);
}
