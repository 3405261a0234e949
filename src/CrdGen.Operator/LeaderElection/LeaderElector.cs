using CrdGen.Client;
using CrdGen.Models.Coordination.V1;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>Leads while it holds a Lease.</summary>
internal sealed class LeaderElector : IWriteGuard
{
    private readonly LeaderElectionOptions options;
    private readonly LeaseLock held;
    private readonly TimeProvider time;
    private readonly ILogger logger;

    public LeaderElector(ResourceClient<Lease> leases, LeaderElectionOptions options, TimeProvider time, ILogger logger)
    {
        options.Validate();
        this.options = options;
        this.time = time;
        this.logger = logger;
        held = new(leases, options.LeaseName, options, time, logger);
    }

    /// <summary>Whether this replica leads for sure: nobody else can hold the Lease yet.</summary>
    public bool IsLeader => Tenure is { IsHeld: true };

    /// <inheritdoc/>
    public Tenure? Tenure => held.Tenure;

    /// <inheritdoc/>
    public string LeaseName => options.LeaseName;

    /// <summary>Who leads, as it was seen last.</summary>
    public string? Leader => held.Seen.Holder;

    /// <summary>Waits until this replica leads, then does something until it leads no more.</summary>
    /// <param name="lead">What it does; its token ends with the leadership.</param>
    /// <param name="stop">Ends both.</param>
    /// <returns>Whether <paramref name="stop"/> has ended it; otherwise the Lease was lost.</returns>
    public async Task<bool> RunAsync(Func<CancellationToken, Task> lead, CancellationToken stop)
    {
        while (!await held.TryAsync(stop).ConfigureAwait(false))
        {
            if (await PauseAsync(stop).ConfigureAwait(false))
            {
                return true;
            }
        }

        logger.Leads(options.Identity, options.LeaseName);
        using var leadership = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var work = lead(leadership.Token);
        // Also while the work only winds up.
        await held.HoldAsync(work).ConfigureAwait(false);
        var isLost = !work.IsCompleted;
        if (isLost)
        {
            held.Lose();
            logger.LeadsNoMore(options.Identity, options.LeaseName, options.RenewDeadline);
            await leadership.CancelAsync().ConfigureAwait(false);
        }

        try
        {
            await work.ConfigureAwait(false);
        }
        finally
        {
            if (options.ReleaseOnStop)
            {
                await held.ReleaseAsync().ConfigureAwait(false);
            }

            held.Lose();
        }

        return !isLost;
    }

    /// <returns>Whether it was stopped.</returns>
    private async Task<bool> PauseAsync(CancellationToken stop)
    {
        try
        {
            await Task.Delay(options.RetryPeriod, time, stop).ConfigureAwait(false);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }
}
