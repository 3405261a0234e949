using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>One controller at work: what it watches brings keys into its queue, and its reconciler is asked about them.</summary>
internal sealed class Controller(
    string name,
    Type resource,
    Type reconciler,
    IReadOnlyList<IEventSource> sources,
    Func<IEnumerable<ObjectKey>> keys,
    Func<ObjectKey, CancellationToken, ValueTask<Result>> reconcile,
    ReconcileOptions options,
    ILogger logger,
    TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private WorkQueue<ObjectKey>? queue;
    private ReconcileLoop? loop;

    /// <summary>Its name in logs and metrics.</summary>
    public string Name => name;

    /// <summary>The type of the objects that it is about.</summary>
    public Type Resource => resource;

    /// <summary>The type of its reconciler, for messages.</summary>
    public Type Reconciler => reconciler;

    /// <summary>How it works through its queue.</summary>
    public ReconcileOptions Options => options;

    /// <summary>What it has not seen all of yet, and why, where that is known.</summary>
    public IEnumerable<string> Unsynced => sources.Where(source => !source.Synced.IsCompletedSuccessfully).Select(source => source.Problem is { } problem ? $"{source.Name} ({problem})" : source.Name);

    /// <summary>What is being reconciled, and for how long.</summary>
    public IReadOnlyCollection<(ObjectKey Key, TimeSpan Time)> Running => loop?.Running ?? [];

    /// <summary>Works from when all has been seen once until it is stopped.</summary>
    /// <param name="coordination">Which keys are this replica's.</param>
    /// <param name="metrics">What counts.</param>
    /// <param name="stop">No object is taken up after it.</param>
    /// <param name="abort">Cancels the reconciliations that run.</param>
    public async Task RunAsync(IReplicaCoordination coordination, OperatorMetrics metrics, CancellationToken stop, CancellationToken abort)
    {
        using var keysToDo = new WorkQueue<ObjectKey>(options.Backoff, time, metrics.ForQueue(name));
        try
        {
            foreach (var source in sources)
            {
                await WaitAsync(source, stop).ConfigureAwait(false);
                source.Connect(keysToDo, name, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return;
        }

        logger.ControllerStarted(name, options.MaxConcurrentReconciles);
        loop = new ReconcileLoop(name, keysToDo, reconcile, options, metrics.ForController(name), coordination, logger, time);
        Volatile.Write(ref queue, keysToDo);
        await loop.RunAsync(stop, abort).ConfigureAwait(false);
        Volatile.Write(ref queue, null);
        logger.ControllerStopped(name);
    }

    /// <summary>Looks again at all objects of some keys.</summary>
    public void Revisit(Func<ObjectKey, bool> isMine)
    {
        // One that has not begun gets all from its sources when it does.
        if (Volatile.Read(ref queue) is { } keysToDo)
        {
            foreach (var key in keys().Where(isMine))
            {
                keysToDo.Add(key, WorkPriority.Resync);
            }
        }
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
