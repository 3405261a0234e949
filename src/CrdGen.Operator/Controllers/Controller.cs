using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>One controller at work: what it watches brings keys into its queue, and its reconciler is asked about them.</summary>
internal sealed class Controller(
    string name,
    IReadOnlyList<IEventSource> sources,
    Func<ObjectKey, CancellationToken, ValueTask<Result>> reconcile,
    ReconcileOptions options,
    ILogger logger,
    TimeProvider time)
{
    /// <summary>Works from when all has been seen once until it is stopped.</summary>
    /// <param name="stop">No object is taken up after it.</param>
    /// <param name="abort">Cancels the reconciliations that run.</param>
    public async Task RunAsync(CancellationToken stop, CancellationToken abort)
    {
        using var queue = new WorkQueue<ObjectKey>(options.Backoff, time, new WorkQueueMetrics(OperatorDiagnostics.Meter, name));
        foreach (var source in sources)
        {
            await source.Synced.WaitAsync(stop).ConfigureAwait(false);
            source.Connect(queue);
        }

        logger.ControllerStarted(name, options.MaxConcurrentReconciles);
        var loop = new ReconcileLoop(name, queue, reconcile, options, new(OperatorDiagnostics.Meter, name), logger, time);
        await loop.RunAsync(stop, abort).ConfigureAwait(false);
        logger.ControllerStopped(name);
    }
}
