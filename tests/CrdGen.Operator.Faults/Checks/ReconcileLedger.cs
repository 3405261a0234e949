using System.Collections.Concurrent;
using CrdGen.Operator.Faults.Replicas;

namespace CrdGen.Operator.Faults.Checks;

/// <summary>Counts reconciliations of all replicas: no object may have two at once, and none may begin with an older state than the replica itself wrote last.</summary>
internal sealed class ReconcileLedger(Violations violations)
{
    private readonly ConcurrentDictionary<string, ReplicaIdentity> running = new(StringComparer.Ordinal);
    private long reconciles;

    public long Reconciles => Interlocked.Read(ref reconciles);

    public int Running => running.Count;

    public IDisposable Enter(ReplicaIdentity replica, ObjectMeta metadata)
    {
        Interlocked.Increment(ref reconciles);
        var name = metadata.Name!;
        // Of two that are at it at once, a replica that stands still does not work.
        if (!running.TryAdd(name, replica) && running.TryGetValue(name, out var other) && (other == replica || !other.IsFrozen) && !replica.IsFrozen)
        {
            violations.Add("no object twice at once", $"{name} is reconciled twice at once: by {other} and by {replica}");
        }

        if (replica.IsOlderThanWritten(metadata))
        {
            violations.Add("who has written sees it", $"{replica} has written {name}, and sees the older version {metadata.ResourceVersion} afterwards");
        }

        return new Exit(this, name, replica);
    }

    private sealed class Exit(ReconcileLedger ledger, string name, ReplicaIdentity replica) : IDisposable
    {
        public void Dispose() => ledger.running.TryRemove(new(name, replica));
    }
}
