using System.Diagnostics.CodeAnalysis;
using CrdGen.Client;
using CrdGen.Models.Coordination.V1;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrdGen.Operator;

/// <summary>
/// The keys are divided into shards by their hash, and each shard has a Lease: its holder alone works on its keys. Each replica shows by a Lease of its own that it
/// lives, and holds as many shards as is fair among those that do.
/// </summary>
/// <remarks>
/// <para>A shard passes from one to another without overlap: who has too many takes up no more keys of one, waits for those that run, and gives its Lease up. A shard
/// whose holder is gone is taken when its Lease has run out; what the old holder still does writes nothing, since it was cancelled before and its tenure has ended.</para>
/// <para>The number of shards stands in a Lease that all share. A replica writes there what it goes by only while nobody holds a shard by another number, and works on a shard
/// only after it has taken it and then seen that the number still holds: of two who change both at the same time, one sees what the other wrote.</para>
/// </remarks>
internal sealed class ShardedReplica : IReplicaCoordination, IWriteGuard
{
    private const string Label = "operator.crdgen.dev/sharding";
    private const string CountAnnotation = "operator.crdgen.dev/shards";

    private readonly ResourceClient<Lease> leases;
    private readonly ShardingOptions options;
    private readonly OperatorOptions operatorOptions;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly LeaseLock member;
    private readonly Shard[] shards;
    private readonly LeaseBoard board;
    private readonly Dictionary<string, string> labels;
    private string? waitsFor;
    private long workedAt;

    public ShardedReplica(
        KubernetesClient client, ShardingOptions options, IOptions<OperatorOptions> operatorOptions, LeadershipFence fence, OperatorMetrics metrics, TimeProvider time, ILogger<ShardedReplica> logger)
    {
        FencedClient.Require(fence, "UseSharding");
        (this.options, this.operatorOptions, this.time, this.logger) = (options, operatorOptions.Value, time, logger);
        leases = client.Resources<Lease>(options.Namespace ?? client.Namespace);
        labels = new(StringComparer.Ordinal) { [Label] = options.Name };
        member = new(leases, $"{MemberPrefix}{ShardMap.Hash(options.Identity):x16}", options, time, logger, labels);
        shards = [.. Enumerable.Range(0, options.Shards).Select(number => new Shard(number, new(leases, $"{ShardPrefix}{number}-of-{options.Shards}", options, time, logger, labels), time, logger))];
        board = new(time);
        Count = options.Shards.ToString(System.Globalization.CultureInfo.InvariantCulture);
        workedAt = time.GetTimestamp();
        fence.Guard(this);
        foreach (var shard in shards)
        {
            metrics.AddLease(shard.Lease.Name, () => shard.Working is { IsHeld: true });
        }
    }

    public string Status => waitsFor is { } reason
        ? $"waits: {reason}"
        : Working is { Count: > 0 } mine ? $"works on {mine.Count} of {shards.Length} shards: {string.Join(", ", mine.Select(shard => shard.Number))}" : $"waits: others work on all {shards.Length} shards";

    public string? Problem => time.GetElapsedTime(Volatile.Read(ref workedAt)) is var since && since > options.LeaseDuration ? $"the Leases of '{options.Name}' could not be read for {since:c}" : null;

    /// <summary>What is written outside of reconciliations, by the program's own services, is under whatever shard the replica works on.</summary>
    public Tenure? Tenure => Array.Find(shards, shard => shard.Lease.Tenure is { IsHeld: true })?.Lease.Tenure;

    public string LeaseName => $"{ShardPrefix}*";

    private string ShardPrefix => $"{options.Name}-shard-";

    private string MemberPrefix => $"{options.Name}-replica-";

    private string Count { get; }

    private Lease? Agreed => board.Find(options.Name)?.Lease;

    private List<Shard> Held => [.. shards.Where(shard => shard is { IsFree: false, IsLeaving: false })];

    private List<Shard> Working => [.. shards.Where(shard => shard.Working is not null)];

    public bool TryEnter(ObjectKey key, out Tenure? tenure)
    {
        tenure = shards[ShardMap.ShardOf(key, shards.Length)].Working;
        return tenure?.TryEnter() == true;
    }

    public async Task RunAsync(IReplicaWork work, CancellationToken stop)
    {
        var working = work.RunAsync(stop);
        while (!stop.IsCancellationRequested && !working.IsCompleted)
        {
            await TakeTurnAsync(work, stop).ConfigureAwait(false);
            await Task.WhenAny(working, Task.Delay(options.RetryPeriod, time, stop)).ConfigureAwait(false);
        }

        // The shards are held until their last key is done.
        try
        {
            await working.ConfigureAwait(false);
        }
        finally
        {
            await Task.WhenAll(shards.Select(shard => shard.LeaveAsync(TimeSpan.Zero, TimeSpan.Zero))).ConfigureAwait(false);
            await ForgetAsync(member).ConfigureAwait(false);
        }
    }

    /// <summary>Shows that it lives, looks who else does, and takes or gives up shards.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever fails, the next turn tries again; what is held is renewed by itself, or runs out.")]
    private async Task TakeTurnAsync(IReplicaWork work, CancellationToken stop)
    {
        using var bypass = LeadershipFence.Bypass();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(options.RenewDeadline);
        try
        {
            var lives = await member.TryAsync(limit.Token).ConfigureAwait(false);
            await LookAsync(limit.Token).ConfigureAwait(false);
            Volatile.Write(ref workedAt, time.GetTimestamp());
            if (!IsAgreed() && !await ProposeAsync(limit.Token).ConfigureAwait(false))
            {
                GiveUp(Held);
                return;
            }

            var members = board.Taken(MemberPrefix).Select(lease => lease.Holder!).Append(options.Identity).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var share = ShardMap.ShareOf(members.IndexOf(options.Identity), members.Count, shards.Length);
            var held = Held;
            if (held.Count > share)
            {
                GiveUp(held[share..]);
            }
            else if (lives && held.Count < share)
            {
                await TakeAsync(share - held.Count, members.IndexOf(options.Identity) * shards.Length / members.Count, work, limit.Token).ConfigureAwait(false);
            }

            await SweepAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        catch (Exception error)
        {
            logger.ShardingFailed(error, options.Name);
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        board.See(await leases.ListAsync(new ListOptions { LabelSelector = LabelQuery.Equal(Label, options.Name) }, cancellationToken).ConfigureAwait(false));
        foreach (var shard in shards.Where(shard => shard.IsFree))
        {
            shard.Lease.Seen.See(board.Find(shard.Lease.Name)?.Lease);
        }
    }

    /// <summary>Whether all go by our number of shards, as far as the last look shows.</summary>
    private bool IsAgreed()
    {
        var reason = board.Taken(ShardPrefix).FirstOrDefault(lease => !IsOurs(lease)) is { } other
            ? $"{other.Holder} holds {other.Lease!.Metadata.Name}, and there are to be {shards.Length} shards"
            : null;
        if (reason is not null && reason != waitsFor)
        {
            logger.ShardsDiffer(options.Identity, reason);
        }

        waitsFor = reason;
        return reason is null && Agreed?.Metadata.Annotations?.GetValueOrDefault(CountAnnotation) == Count;
    }

    /// <summary>Has all go by our number of shards, if nobody goes by another.</summary>
    /// <returns>Whether they do.</returns>
    private async Task<bool> ProposeAsync(CancellationToken cancellationToken)
    {
        if (waitsFor is not null || shards.Any(shard => !shard.IsFree))
        {
            return false;
        }

        var lease = new Lease
        {
            Metadata = new()
            {
                Name = options.Name,
                Namespace = leases.Namespace,
                ResourceVersion = Agreed?.Metadata.ResourceVersion,
                Labels = new(labels),
                Annotations = new(StringComparer.Ordinal) { [CountAnnotation] = Count },
            },
        };
        try
        {
            _ = Agreed is null
                ? await leases.CreateAsync(lease, cancellationToken).ConfigureAwait(false)
                : await leases.ReplaceAsync(lease, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is KubernetesConflictException or KubernetesAlreadyExistsException)
        {
            // Another was faster; it may have meant the same.
        }

        await LookAsync(cancellationToken).ConfigureAwait(false);
        return IsAgreed();
    }

    private bool IsOurs(LeaseSighting lease) => lease.Lease!.Metadata.Name!.EndsWith($"-of-{Count}", StringComparison.Ordinal);

    /// <param name="count">How many.</param>
    /// <param name="first">With which to begin, so that replicas do not all want the same.</param>
    /// <param name="work">Looks at all keys of what was taken.</param>
    /// <param name="cancellationToken">Ends it.</param>
    private async Task TakeAsync(int count, int first, IReplicaWork work, CancellationToken cancellationToken)
    {
        var taken = new List<Shard>();
        for (var i = 0; i < shards.Length && taken.Count < count; i++)
        {
            var shard = shards[(first + i) % shards.Length];
            if (shard.IsFree && (!shard.Lease.Seen.IsTaken || shard.Lease.Seen.Holder == options.Identity) && await shard.TryTakeAsync(cancellationToken).ConfigureAwait(false))
            {
                taken.Add(shard);
            }
        }

        if (taken.Count == 0)
        {
            return;
        }

        await LookAsync(cancellationToken).ConfigureAwait(false);
        if (!IsAgreed())
        {
            GiveUp(taken);
            return;
        }

        foreach (var shard in taken)
        {
            shard.Begin();
        }

        logger.ShardsTaken(options.Identity, string.Join(", ", taken.Select(shard => shard.Number)), shards.Length);
        var numbers = taken.Select(shard => shard.Number).ToHashSet();
        work.Revisit(key => numbers.Contains(ShardMap.ShardOf(key, shards.Length)));
    }

    private void GiveUp(IEnumerable<Shard> some)
    {
        foreach (var shard in some)
        {
            logger.ShardGivenUp(options.Identity, shard.Number);
            _ = shard.LeaveAsync(operatorOptions.ShutdownTimeout, operatorOptions.ShutdownGrace);
        }
    }

    /// <summary>Removes what replicas left behind that were killed.</summary>
    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        foreach (var dead in board.All(MemberPrefix).Where(lease => lease.Age > options.LeaseDuration * 10).ToList())
        {
            await DeleteAsync(dead.Lease!, cancellationToken).ConfigureAwait(false);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "What is left runs out, and is swept by others.")]
    private async Task ForgetAsync(LeaseLock own)
    {
        using var bypass = LeadershipFence.Bypass();
        using var patience = new CancellationTokenSource(options.RetryPeriod, time);
        try
        {
            own.Lose();
            await leases.DeleteIfExistsAsync(own.Name, cancellationToken: patience.Token).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            logger.ShardingFailed(error, options.Name);
        }
    }

    private async Task DeleteAsync(Lease lease, CancellationToken cancellationToken)
    {
        try
        {
            await leases.DeleteIfExistsAsync(lease.Metadata.Name!, new() { ResourceVersion = lease.Metadata.ResourceVersion }, cancellationToken).ConfigureAwait(false);
        }
        catch (KubernetesConflictException)
        {
            // It lives after all.
        }
    }
}
