using System.Globalization;
using CrdGen.Operator.Faults.Replicas;

namespace CrdGen.Operator.Faults.Checks;

/// <summary>What the process holds at a time when nothing is left to do: both replicas, their proxies, and the run itself.</summary>
/// <param name="Heap">Bytes after full collections.</param>
/// <param name="Timers">Timers that wait.</param>
/// <param name="WorkItems">Pieces of work that wait for a thread.</param>
/// <param name="Files">Open files and sockets; 0 where nobody can tell.</param>
/// <param name="Connections">Connections of the replicas.</param>
/// <param name="Requests">Requests that they wait for: their watches.</param>
internal sealed record Footprint(long Heap, long Timers, long WorkItems, int Files, int Connections, int Requests)
{
    public double Megabytes => Heap / 1e6;

    public static Footprint Take(IReadOnlyList<Replica> replicas)
    {
        Collect();
        return new(
            GC.GetTotalMemory(forceFullCollection: true),
            Timer.ActiveCount,
            ThreadPool.PendingWorkItemCount,
            Directory.Exists("/proc/self/fd") ? Directory.GetFiles("/proc/self/fd").Length : 0,
            replicas.Sum(replica => replica.Proxy.Connections),
            replicas.Sum(replica => replica.Proxy.Requests));
    }

    public static void Collect()
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"heap {Megabytes:0.0} MB, {Timers} timers, {WorkItems} work items, {Files} files, {Connections} connections, {Requests} requests");
}
