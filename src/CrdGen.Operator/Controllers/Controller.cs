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
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Works from when all has been seen once until it is stopped.</summary>
    /// <param name="stop">No object is taken up after it.</param>
    /// <param name="abort">Cancels the reconciliations that run.</param>
    public async Task RunAsync(CancellationToken stop, CancellationToken abort)
    {
        using var queue = new WorkQueue<ObjectKey>(options.Backoff, time, new WorkQueueMetrics(OperatorDiagnostics.Meter, name));
        foreach (var source in sources)
        {
            await WaitAsync(source, stop).ConfigureAwait(false);
            source.Connect(queue, name, stop);
        }

        logger.ControllerStarted(name, options.MaxConcurrentReconciles);
        var loop = new ReconcileLoop(name, queue, reconcile, options, new(OperatorDiagnostics.Meter, name), logger, time);
        await loop.RunAsync(stop, abort).ConfigureAwait(false);
        logger.ControllerStopped(name);
    }

    /// <summary>Waits until a source has seen all, and says every now and then what for.</summary>
    private async Task WaitAsync(IEventSource source, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                await source.Synced.WaitAsync(Patience, time, stop).ConfigureAwait(false);
                return;
            }
            catch (TimeoutException)
            {
                logger.Awaits(name, source.Name, source.Problem is { } problem ? $": {problem}" : "");
            }
        }
    }
}
