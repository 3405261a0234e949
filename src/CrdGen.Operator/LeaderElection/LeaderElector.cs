using System.Diagnostics.CodeAnalysis;
using CrdGen.Client;
using CrdGen.Models.Coordination.V1;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>
/// Leads while it holds a Lease. Clocks of replicas may differ: what counts is for how long this replica has seen no renewal, by its own
/// clock that never goes back.
/// </summary>
internal sealed class LeaderElector
{
    private readonly ResourceClient<Lease> leases;
    private readonly LeaderElectionOptions options;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private Lease? observed;
    private long observedAt;
    private long renewedAt;
    private volatile bool holds;

    public LeaderElector(ResourceClient<Lease> leases, LeaderElectionOptions options, TimeProvider time, ILogger logger)
    {
        options.Validate();
        this.leases = leases;
        this.options = options;
        this.time = time;
        this.logger = logger;
    }

    /// <summary>
    /// Whether this replica leads for sure: nobody else can hold the Lease yet. It becomes false by the passing of time alone, so that a replica
    /// that was stopped for a while, and does not know it, does not write.
    /// </summary>
    public bool IsLeader => holds && time.GetElapsedTime(Volatile.Read(ref renewedAt)) < options.RenewDeadline;

    /// <summary>The Lease.</summary>
    public string LeaseName => options.LeaseName;

    /// <summary>Whether a request is about the Lease itself: those decide who leads.</summary>
    public bool IsOwn(HttpRequestMessage request) =>
        request.RequestUri?.AbsolutePath is { } path
        && path.Contains("/apis/coordination.k8s.io/", StringComparison.Ordinal)
        && (path.EndsWith($"/namespaces/{leases.Namespace}/leases/{options.LeaseName}", StringComparison.Ordinal) || path.EndsWith($"/namespaces/{leases.Namespace}/leases", StringComparison.Ordinal));

    /// <summary>Waits until this replica leads, then does something until it leads no more.</summary>
    /// <param name="lead">What it does; its token ends with the leadership.</param>
    /// <param name="stop">Ends both.</param>
    /// <returns>Whether <paramref name="stop"/> has ended it; otherwise the Lease was lost.</returns>
    public async Task<bool> RunAsync(Func<CancellationToken, Task> lead, CancellationToken stop)
    {
        while (!await TryAsync(stop).ConfigureAwait(false))
        {
            if (await PauseAsync(stop).ConfigureAwait(false))
            {
                return true;
            }
        }

        logger.Leads(options.Identity, options.LeaseName);
        using var leadership = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var work = lead(leadership.Token);
        await HoldAsync(work).ConfigureAwait(false);
        var isLost = !work.IsCompleted;
        if (isLost)
        {
            logger.LeadsNoMore(options.Identity, options.LeaseName, options.RenewDeadline);
            holds = false;
            await leadership.CancelAsync().ConfigureAwait(false);
        }

        try
        {
            await work.ConfigureAwait(false);
        }
        finally
        {
            await ReleaseAsync().ConfigureAwait(false);
        }

        return !isLost;
    }

    /// <summary>Renews the Lease until the work has ended: also while it only winds up. Returns before if the Lease is lost.</summary>
    private async Task HoldAsync(Task work)
    {
        while (holds && time.GetElapsedTime(renewedAt) < options.RenewDeadline)
        {
            await Task.WhenAny(work, Task.Delay(options.RetryPeriod, time)).ConfigureAwait(false);
            if (work.IsCompleted)
            {
                return;
            }

            // A request that hangs must not outlast the deadline.
            var left = options.RenewDeadline - time.GetElapsedTime(renewedAt);
            using var deadline = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, time);
            await TryAsync(deadline.Token).ConfigureAwait(false);
        }
    }

    /// <summary>Takes or renews the Lease; says whether this replica holds it.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever fails, it is tried again until the deadline.")]
    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Before the request: others count from when they see it, which is later.
            var now = time.GetTimestamp();
            if (await LeaseAsync(cancellationToken).ConfigureAwait(false))
            {
                Volatile.Write(ref renewedAt, now);
                return holds = true;
            }

            return holds = false;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (KubernetesConflictException)
        {
            // Another was faster, or we ourselves were: the next try shows who.
            observed = null;
            return false;
        }
        catch (Exception error)
        {
            logger.LeaseFailed(error, options.LeaseName);
            return false;
        }
    }

    private async Task<bool> LeaseAsync(CancellationToken cancellationToken)
    {
        Lease found;
        try
        {
            found = await leases.GetAsync(options.LeaseName, cancellationToken).ConfigureAwait(false);
        }
        catch (KubernetesNotFoundException)
        {
            observed = await leases.CreateAsync(Mine(new() { Metadata = new() { Name = options.LeaseName, Namespace = leases.Namespace } }), cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (observed?.Metadata.ResourceVersion != found.Metadata.ResourceVersion)
        {
            observed = found;
            observedAt = time.GetTimestamp();
        }

        var holder = found.Spec?.HolderIdentity;
        if (holder is { Length: > 0 } && holder != options.Identity)
        {
            var duration = TimeSpan.FromSeconds(found.Spec!.LeaseDurationSeconds ?? (int)options.LeaseDuration.TotalSeconds);
            if (time.GetElapsedTime(observedAt) < duration)
            {
                return false;
            }
        }

        observed = await leases.ReplaceAsync(Mine(found), cancellationToken).ConfigureAwait(false);
        return true;
    }

    private Lease Mine(Lease lease)
    {
        var now = time.GetUtcNow();
        var isRenewal = lease.Spec?.HolderIdentity == options.Identity;
        lease.Spec = new()
        {
            HolderIdentity = options.Identity,
            LeaseDurationSeconds = (int)Math.Ceiling(options.LeaseDuration.TotalSeconds),
            AcquireTime = isRenewal ? lease.Spec!.AcquireTime : now,
            RenewTime = now,
            LeaseTransitions = (lease.Spec?.LeaseTransitions ?? 0) + (isRenewal || lease.Spec is null ? 0 : 1),
        };
        return lease;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A Lease that cannot be given up runs out.")]
    private async Task ReleaseAsync()
    {
        var isOurs = IsLeader;
        holds = false;
        if (!isOurs || !options.ReleaseOnStop || observed is null)
        {
            return;
        }

        try
        {
            using var patience = new CancellationTokenSource(options.RetryPeriod, time);
            var lease = Mine(observed);
            lease.Spec!.HolderIdentity = "";
            lease.Spec.LeaseDurationSeconds = 1;
            await leases.ReplaceAsync(lease, patience.Token).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            logger.LeaseFailed(error, options.LeaseName);
        }
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
