using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>One shard as a replica sees it: another's, or taken, worked on, and given up.</summary>
internal sealed class Shard(int number, LeaseLock lease, TimeProvider time, ILogger logger)
{
    private TaskCompletionSource? release;
    private Task holding = Task.CompletedTask;
    private volatile Tenure? working;

    /// <summary>Its number, from 0.</summary>
    public int Number => number;

    /// <summary>Its Lease.</summary>
    public LeaseLock Lease => lease;

    /// <summary>Whether this replica has nothing to do with it.</summary>
    public bool IsFree => holding.IsCompleted;

    /// <summary>Whether it is being given up.</summary>
    public bool IsLeaving { get; private set; }

    /// <summary>Under what its keys are worked on; <see langword="null"/> where they are not.</summary>
    public Tenure? Working => working;

    /// <summary>Tries to take its Lease, and renews it from then on. No key of it is worked on before <see cref="Begin"/>.</summary>
    public async Task<bool> TryTakeAsync(CancellationToken cancellationToken)
    {
        if (!await lease.TryAsync(cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        IsLeaving = false;
        release = new(TaskCreationOptions.RunContinuationsAsynchronously);
        holding = HoldAsync(release.Task);
        return true;
    }

    /// <summary>Its keys are worked on from now on.</summary>
    public void Begin() => working = lease.Tenure;

    /// <summary>Takes up no more of its keys, waits for those that are worked on, and gives its Lease up.</summary>
    /// <param name="patience">How long they may take.</param>
    /// <param name="grace">How long they may take after they were cancelled.</param>
    public async Task LeaveAsync(TimeSpan patience, TimeSpan grace)
    {
        IsLeaving = true;
        if (working is { } tenure)
        {
            working = null;
            var idle = tenure.CloseAsync();
            if (!await EndsAsync(idle, patience).ConfigureAwait(false))
            {
                // What does not listen may go on, but writes nothing under an ended tenure.
                tenure.End();
                await EndsAsync(idle, grace).ConfigureAwait(false);
            }
        }

        release?.TrySetResult();
        await holding.ConfigureAwait(false);
    }

    private async Task<bool> EndsAsync(Task task, TimeSpan limit) => await Task.WhenAny(task, Task.Delay(limit, time, CancellationToken.None)).ConfigureAwait(false) == task;

    private async Task HoldAsync(Task until)
    {
        // What is written here is the Lease, also where a shard is taken in a flow of something else.
        await lease.HoldAsync(until).ConfigureAwait(false);
        if (until.IsCompleted)
        {
            await lease.ReleaseAsync().ConfigureAwait(false);
            return;
        }

        working = null;
        lease.Lose();
        logger.ShardLost(number, lease.Name);
    }
}
