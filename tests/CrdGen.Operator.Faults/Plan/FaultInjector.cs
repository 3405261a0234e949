using System.Collections.Concurrent;
using CrdGen.Operator.Faults.Replicas;
using CrdGen.TestSupport.ControlPlane;
using CrdGen.TestSupport.Faults;

namespace CrdGen.Operator.Faults.Plan;

/// <summary>Does what the plan says.</summary>
internal sealed class FaultInjector(TestControlPlane plane, IReadOnlyList<Replica> replicas, Func<string?> leader) : IDisposable
{
    private readonly ConcurrentDictionary<FaultAction, int> done = new();
    private readonly SemaphoreSlim leaderships = new(1);
    private readonly SemaphoreSlim servers = new(1);

    public int Count => done.Values.Sum();

    public string Summary => string.Join(", ", done.OrderBy(count => count.Key).Select(count => $"{count.Key} {count.Value}"));

    /// <summary>Has the faults happen at their times, and returns when the last one is over.</summary>
    public async Task RunAsync(IReadOnlyList<PlannedFault> plan)
    {
        var start = TimeProvider.System.GetTimestamp();
        var running = new List<Task>();
        foreach (var fault in plan)
        {
            var wait = fault.At - TimeProvider.System.GetElapsedTime(start);
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
            running.Add(Task.Run(() => DoAsync(fault)));
        }

        await Task.WhenAll(running);
    }

    public void Dispose()
    {
        leaderships.Dispose();
        servers.Dispose();
    }

    private async Task DoAsync(PlannedFault fault)
    {
        var replica = replicas[fault.Replica];
        var proxy = replica.Proxy;
        switch (fault.Action)
        {
            case FaultAction.KillApiServer:
                await OneAtATimeAsync(servers, () => plane.RestartApiServerAsync());
                break;
            case FaultAction.CutConnections:
                proxy.Drop();
                break;
            case FaultAction.CutLists:
                proxy.Inject(new(FaultKind.Cut, fault.Bytes, default, 0), 2, isListed: true);
                proxy.Expire(2);
                proxy.Drop();
                break;
            case FaultAction.Compact:
                await OneAtATimeAsync(servers, () => plane.CompactAsync());
                proxy.Expire(1);
                proxy.Drop();
                break;
            case FaultAction.Delay:
                proxy.Inject(new(FaultKind.Delay, 0, TimeSpan.FromMilliseconds(100 * fault.Requests), 0), fault.Requests);
                break;
            case FaultAction.Truncate:
                proxy.Inject(new(FaultKind.Cut, fault.Bytes % 2000, default, 0), fault.Requests);
                break;
            case FaultAction.TooManyRequests:
                proxy.Inject(new(FaultKind.TooManyRequests, 0, default, 0), fault.Requests);
                break;
            case FaultAction.InternalError:
                proxy.Inject(new(FaultKind.InternalError, 0, default, 0), fault.Requests);
                break;
            case FaultAction.GoneEvent:
                proxy.Inject(new(FaultKind.GoneEvent, fault.Bytes % 20_000, default, 0), fault.Requests);
                proxy.Drop();
                break;
            case FaultAction.RotateToken:
                await replica.RotateTokenAsync(TimeSpan.FromMilliseconds(50 * fault.Requests));
                break;
            case FaultAction.HoldRenewals:
                await OneAtATimeAsync(leaderships, () => WithLeaderAsync(HoldRenewalsAsync));
                break;
            case FaultAction.FreezeLeader:
                await OneAtATimeAsync(leaderships, () => WithLeaderAsync(FreezeAsync));
                break;
            case FaultAction.CrashLeader:
                await OneAtATimeAsync(leaderships, () => WithLeaderAsync(CrashAsync));
                break;
            default:
                throw new InvalidOperationException($"Nobody knows how to do {fault.Action}.");
        }

        done.AddOrUpdate(fault.Action, 1, (_, count) => count + 1);
    }

    private async Task HoldRenewalsAsync(Replica replica, ReplicaLife life)
    {
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        replica.Proxy.Before = path => path.Contains("/leases", StringComparison.Ordinal) ? held.Task : Task.CompletedTask;
        await AnotherLeadsAsync(life);
        replica.Proxy.Before = null;
        held.SetResult();
    }

    private async Task FreezeAsync(Replica replica, ReplicaLife life)
    {
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        life.Freeze();
        // What it has read already, it begins to work on.
        await Task.Delay(1000);
        replica.Proxy.Watches = held.Task;
        await AnotherLeadsAsync(life);
        // The other one has work to do meanwhile, which this one knows nothing of.
        await Task.Delay(500);
        life.Thaw();
        replica.Proxy.Watches = Task.CompletedTask;
        held.SetResult();
    }

    private async Task CrashAsync(Replica replica, ReplicaLife life)
    {
        life.Crash();
        replica.Proxy.Drop();
        await AnotherLeadsAsync(life);
    }

    private async Task AnotherLeadsAsync(ReplicaLife life)
    {
        var start = TimeProvider.System.GetTimestamp();
        while ((leader() ?? life.Identity.Name) == life.Identity.Name && TimeProvider.System.GetElapsedTime(start) < Timing.Takeover)
        {
            await Task.Delay(100);
        }
    }

    private async Task WithLeaderAsync(Func<Replica, ReplicaLife, Task> fault)
    {
        // There is none for a while after another fault.
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var name = leader();
            if (replicas.FirstOrDefault(replica => replica.Life?.Identity.Name == name) is { Life: { } life } found)
            {
                await fault(found, life);
                return;
            }

            await Task.Delay(100);
        }
    }

    private static async Task OneAtATimeAsync(SemaphoreSlim turn, Func<Task> action)
    {
        await turn.WaitAsync();
        try
        {
            await action();
        }
        finally
        {
            turn.Release();
        }
    }
}
