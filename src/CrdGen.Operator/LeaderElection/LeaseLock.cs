using System.Diagnostics.CodeAnalysis;
using CrdGen.Client;
using CrdGen.Models.Coordination.V1;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>Takes, renews and gives up one Lease.</summary>
internal sealed class LeaseLock(ResourceClient<Lease> leases, string name, LeaseOptions options, TimeProvider time, ILogger logger, IReadOnlyDictionary<string, string>? labels = null)
{
    private readonly LeaseSighting seen = new(time);
    private readonly RepeatedProblem problem = new(time);
    private Tenure? tenure;

    /// <summary>The name of the Lease.</summary>
    public string Name => name;

    /// <summary>Under what this replica holds it; <see langword="null"/> if it does not.</summary>
    public Tenure? Tenure => Volatile.Read(ref tenure);

    /// <summary>The Lease as it was seen last.</summary>
    public LeaseSighting Seen => seen;

    /// <summary>Takes or renews the Lease; says whether this replica holds it. One that it held and has no more has ended.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever fails, it is tried again until the deadline.")]
    public async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        using var bypass = LeadershipFence.Bypass();
        try
        {
            // Before the request: others count from when they see it, which is later.
            var now = new ClockReading(time);
            var isOurs = await LeaseAsync(cancellationToken).ConfigureAwait(false);
            problem.End();
            if (!isOurs)
            {
                Lose();
                return false;
            }

            if (tenure?.Renew(now) != true)
            {
                // Too late: what was done under the old one is over, and this is another.
                Lose();
                Volatile.Write(ref tenure, new(name, options.RenewDeadline, now));
            }

            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (KubernetesConflictException)
        {
            // Another was faster, or we ourselves were: the next try shows who.
            seen.See(null);
            return false;
        }
        catch (Exception error)
        {
            Tell(error);
            return false;
        }
    }

    /// <summary>Renews the Lease until something has ended. Returns before if it is lost.</summary>
    /// <param name="until">What is done under it.</param>
    public async Task HoldAsync(Task until)
    {
        var current = Tenure;
        while (current is { IsHeld: true } && current == Tenure)
        {
            await Task.WhenAny(until, Task.Delay(TimeSpan.FromTicks(Math.Clamp(current.Left.Ticks, 1, options.RetryPeriod.Ticks)), time)).ConfigureAwait(false);
            if (until.IsCompleted)
            {
                return;
            }

            // A request that hangs must not outlast the deadline.
            if (current.Left is var left && left > TimeSpan.Zero)
            {
                using var deadline = new CancellationTokenSource(left, time);
                await TryAsync(deadline.Token).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Holds the Lease no more, without saying so to others.</summary>
    public void Lose()
    {
        var lost = tenure;
        Volatile.Write(ref tenure, null);
        lost?.End();
    }

    /// <summary>Gives the Lease up, so that another takes it at once. If that fails, it runs out.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A Lease that cannot be given up runs out.")]
    public async Task ReleaseAsync()
    {
        var isOurs = tenure is { IsHeld: true };
        Lose();
        if (!isOurs || seen.Lease is null)
        {
            return;
        }

        using var bypass = LeadershipFence.Bypass();
        try
        {
            using var patience = new CancellationTokenSource(options.RetryPeriod, time);
            var lease = Mine(seen.Lease);
            // Absent: newer API servers refuse an empty name.
            lease.Spec!.HolderIdentity = null;
            lease.Spec.LeaseDurationSeconds = 1;
            seen.See(await leases.ReplaceAsync(lease, patience.Token).ConfigureAwait(false));
        }
        catch (Exception error)
        {
            seen.See(null);
            Tell(error);
        }
    }

    /// <summary>A permission may come later than the program, and a server may come back: one message is enough.</summary>
    private void Tell(Exception error)
    {
        var forbidden = error as KubernetesForbiddenException;
        if (!problem.IsNews(forbidden?.Message ?? error.GetType().Name))
        {
            return;
        }

        if (forbidden is not null)
        {
            // The exception's own advice is about one verb.
            logger.LeaseForbidden(name, forbidden.Status.Message ?? forbidden.Message, leases.Namespace!);
        }
        else
        {
            logger.LeaseFailed(name, error.Message);
        }
    }

    private async Task<bool> LeaseAsync(CancellationToken cancellationToken)
    {
        if (seen.Lease is { } known && tenure is not null)
        {
            try
            {
                // Nobody else writes it while we hold it: what we have is the newest.
                seen.See(await leases.ReplaceAsync(Mine(known), cancellationToken).ConfigureAwait(false));
                return true;
            }
            catch (KubernetesConflictException)
            {
                // Somebody did, or an answer of before got lost.
            }
        }

        try
        {
            seen.See(await leases.GetAsync(name, cancellationToken).ConfigureAwait(false));
        }
        catch (KubernetesNotFoundException)
        {
            var lease = new Lease { Metadata = new() { Name = name, Namespace = leases.Namespace, Labels = labels is null ? null : new(labels) } };
            seen.See(await leases.CreateAsync(Mine(lease), cancellationToken).ConfigureAwait(false));
            return true;
        }

        if (seen.IsTaken && seen.Holder != options.Identity)
        {
            return false;
        }

        seen.See(await leases.ReplaceAsync(Mine(seen.Lease!), cancellationToken).ConfigureAwait(false));
        return true;
    }

    private Lease Mine(Lease lease)
    {
        var now = time.GetUtcNow();
        var isRenewal = lease.Spec?.HolderIdentity == options.Identity;
        return new()
        {
            Metadata = lease.Metadata,
            Spec = new()
            {
                HolderIdentity = options.Identity,
                LeaseDurationSeconds = (int)Math.Ceiling(options.LeaseDuration.TotalSeconds),
                AcquireTime = isRenewal ? lease.Spec!.AcquireTime : now,
                RenewTime = now,
                LeaseTransitions = (lease.Spec?.LeaseTransitions ?? 0) + (isRenewal || lease.Spec is null ? 0 : 1),
            },
        };
    }
}
