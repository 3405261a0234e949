using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrdGen.Operator;

/// <summary>The controllers of a program at work together.</summary>
internal sealed class ControllerSet(
    IEnumerable<Controller> controllers,
    LeadershipFence fence,
    OperatorMetrics metrics,
    IOptions<OperatorOptions> options,
    TimeProvider time,
    ILogger<ControllerSet> logger)
{
    private readonly Controller[] all = [.. controllers];

    /// <summary>The controllers.</summary>
    public IReadOnlyList<Controller> All => all;

    /// <summary>Has them work, in the keys that are this replica's.</summary>
    public IReplicaWork WorkWith(IReplicaCoordination coordination) => new Work(this, coordination);

    /// <exception cref="InvalidOperationException">The controllers cannot work together, or one cannot at all.</exception>
    public void Validate()
    {
        foreach (var same in all.GroupBy(controller => controller.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            throw new InvalidOperationException(
                $"Two controllers have the name '{same.Key}': those of {string.Join(" and ", same.Select(controller => controller.Reconciler.Name))}. It tells them apart in logs and metrics: give one another, AddController<…>(c => c.Name = \"…\").");
        }

        foreach (var controller in all)
        {
            var wrong = controller switch
            {
                { Name: null or "" } => "has no name",
                { Options.MaxConcurrentReconciles: < 1 } => $"has MaxConcurrentReconciles {controller.Options.MaxConcurrentReconciles}: it would reconcile nothing",
                { Options.Timeout.Ticks: <= 0 } => $"has the Timeout {controller.Options.Timeout}: each reconciliation would be cancelled at once",
                { Options.Grace.Ticks: < 0 } => $"has the Grace {controller.Options.Grace}",
                _ => null,
            };
            if (wrong is not null)
            {
                throw new InvalidOperationException($"The controller '{controller.Name}' of {controller.Reconciler.Name} {wrong}.");
            }
        }
    }

    private async Task RunAsync(IReplicaCoordination coordination, CancellationToken stop)
    {
        using var abort = new CancellationTokenSource();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var ending = end.Token.UnsafeRegister(_ => abort.CancelAfter(fence.IsOpen ? options.Value.ShutdownTimeout : TimeSpan.Zero), null);
        // A program may have informers alone.
        var everything = all.Length > 0 ? Task.WhenAll(all.Select(RunOneAsync)) : Task.Delay(Timeout.InfiniteTimeSpan, stop).ContinueWith(static _ => { }, TaskScheduler.Default);
        await WindUpAsync(everything, abort.Token).ConfigureAwait(false);

        async Task RunOneAsync(Controller controller)
        {
            try
            {
                await controller.RunAsync(coordination, metrics, end.Token, abort.Token).ConfigureAwait(false);
            }
            catch
            {
                // One that fails ends the others as well.
                await end.CancelAsync().ConfigureAwait(false);
                throw;
            }
        }
    }

    /// <summary>Waits for all to end; not for those that do not end though they were cancelled.</summary>
    private async Task WindUpAsync(Task everything, CancellationToken abort)
    {
        var aborted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = abort.UnsafeRegister(static source => ((TaskCompletionSource)source!).TrySetResult(), aborted);
        if (await Task.WhenAny(everything, aborted.Task).ConfigureAwait(false) != everything
            && await Task.WhenAny(everything, Task.Delay(options.Value.ShutdownGrace, time, CancellationToken.None)).ConfigureAwait(false) != everything)
        {
            foreach (var controller in all)
            {
                foreach (var (key, since) in controller.Running)
                {
                    logger.LeftRunning(controller.Name, key, since);
                }
            }

            return;
        }

        await everything.ConfigureAwait(false);
    }

    private sealed class Work(ControllerSet set, IReplicaCoordination coordination) : IReplicaWork
    {
        public Task RunAsync(CancellationToken stop) => set.RunAsync(coordination, stop);

        public void Revisit(Func<ObjectKey, bool> isMine)
        {
            foreach (var controller in set.all)
            {
                controller.Revisit(isMine);
            }
        }
    }
}
