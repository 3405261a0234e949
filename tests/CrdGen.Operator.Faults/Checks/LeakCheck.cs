using System.Globalization;
using CrdGen.Operator.Faults.Replicas;

namespace CrdGen.Operator.Faults.Checks;

/// <summary>Whether the process holds afterwards what it held before, and no more.</summary>
internal sealed class LeakCheck(Violations violations)
{
    /// <summary>Each replica watches two resources; a renewal of the Lease may be on its way.</summary>
    private const int RequestsOfAReplica = 3;

    /// <summary>Connections that nobody uses close after a while.</summary>
    private const int ConnectionsOfAReplica = 4;

    private const double AllowedMegabytes = 10;
    private const double AllowedSlope = 0.5;
    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(10);

    public void Compare(Footprint before, Footprint after, HeapTrend trend, TimeSpan length, IReadOnlyList<Replica> replicas)
    {
        var told = $"before: {before}; after: {after}";
        violations.Require(after.Megabytes <= (before.Megabytes * 1.2) + AllowedMegabytes, "nothing leaks", $"the heap has grown. {told}");
        violations.Require(after.Requests <= replicas.Count * RequestsOfAReplica, "nothing leaks", $"requests are left over. {told}");
        violations.Require(after.Connections <= replicas.Count * ConnectionsOfAReplica, "nothing leaks", $"connections are left over. {told}");
        violations.Require(after.Timers <= before.Timers + 50, "nothing leaks", $"timers are left over. {told}");
        violations.Require(after.WorkItems <= 50, "nothing leaks", $"work items are left over. {told}");
        violations.Require(after.Files <= before.Files + 40, "nothing leaks", $"files or sockets are left over. {told}");
        // In a short run the caches' own ups and downs are more than a leak.
        violations.Require(length < LongEnough || trend.Slope <= AllowedSlope, "nothing leaks", string.Create(CultureInfo.InvariantCulture, $"the heap grows by {trend.Slope:0.00} MB a minute, over {trend.Count} samples"));
        var leaked = replicas.Sum(replica => replica.LeakedHosts);
        violations.Require(leaked == 0, "nothing leaks", $"{leaked} hosts of replicas that have ended are still in memory");
    }
}
