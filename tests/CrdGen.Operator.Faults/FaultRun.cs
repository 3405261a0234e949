using System.Globalization;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using CrdGen.Operator.Faults.Checks;
using CrdGen.Operator.Faults.Plan;
using CrdGen.Operator.Faults.Replicas;
using CrdGen.Operator.Faults.Workloads;
using CrdGen.TestSupport.ControlPlane;

namespace CrdGen.Operator.Faults;

/// <summary>
/// Two replicas of an operator over many objects, while people change these and all goes wrong that can; then all must be as if nothing had been.
/// </summary>
internal sealed class FaultRun(int seed, TimeSpan length)
{
    private const int Objects = 2000;
    private const string Namespace = "faults";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Violations violations = new();

    /// <summary>Runs it.</summary>
    /// <returns>Whether all went well.</returns>
    public async Task<bool> RunAsync()
    {
        var began = TimeProvider.System.GetTimestamp();
        using var plane = await TestControlPlane.StartAsync();
        using var client = new KubernetesClient(new() { Server = plane.Server, PrimaryHandler = plane.NewHandler() });
        await PrepareAsync(plane, client);
        var ledger = new ReconcileLedger(violations);
        var replicas = new[] { await Replica.StartAsync("a", Namespace, plane, ledger, seed), await Replica.StartAsync("b", Namespace, plane, ledger, seed + 1) };
        var writers = new Writers(client, Namespace, seed, Objects);
        var lease = new LeaseObserver(client, Namespace);
        var judge = new WriteJudge<Workload>(client.Resources<Workload>(Namespace), WriteMarks.Of, violations);
        var childJudge = new WriteJudge<ConfigMap>(client.ConfigMaps(Namespace), WriteMarks.Of, violations);
        var converging = new Convergence(client, Namespace);
        using var stop = new CancellationTokenSource();
        using var stopWriting = new CancellationTokenSource();
        using var stopSampling = new CancellationTokenSource();
        await writers.CreateAllAsync(stop.Token);
        Say("objects are made", began);
        var observers = new[] { lease.RunAsync(stop.Token), judge.RunAsync(stop.Token), childJudge.RunAsync(stop.Token) };
        using var stopReplicas = new CancellationTokenSource();
        var running = replicas.Select(replica => Task.Run(() => replica.RunAsync(stopReplicas.Token))).ToList();

        await RequireConvergenceAsync(converging, "before the faults");
        Say("all are reconciled for the first time", began);
        var before = await QuietAsync(replicas, ledger);
        var trend = new HeapTrend();
        var sampling = trend.RunAsync(stopSampling.Token);
        var writing = writers.RunAsync(stopWriting.Token);
        using var injector = new FaultInjector(plane, replicas, () => lease.Holder);
        await injector.RunAsync(FaultSchedule.Create(seed, length, replicas.Length));
        Say("the faults are over", began);

        await stopWriting.CancelAsync();
        await writing;
        await RequireConvergenceAsync(converging, "after the faults");
        Say("all are reconciled", began);
        await stopSampling.CancelAsync();
        await sampling;
        var after = await QuietAsync(replicas, ledger);
        new LeakCheck(violations).Compare(before, after, trend, length, replicas);
        violations.Require(injector.Count >= 20, "it is a run of faults", $"only {injector.Count} faults happened");
        violations.Require(judge.Takeovers >= 2, "it is a run of faults", $"only {judge.Takeovers} takeovers happened");

        await stopReplicas.CancelAsync();
        await Task.WhenAll(running);
        await stop.CancelAsync();
        await Task.WhenAll(observers);
        foreach (var replica in replicas)
        {
            await replica.DisposeAsync();
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(violations.Any ? $"FAILED ({violations.Summary})" : "passed")}: seed {seed}, {length.TotalMinutes:0.#} min ({TimeProvider.System.GetElapsedTime(began).TotalMinutes:0.0} in all), {injector.Count} faults ({injector.Summary}), "
            + $"{Objects} objects, {writers.Changes} changes, {ledger.Reconciles} reconciles, {judge.Writes + childJudge.Writes} writes judged ({replicas.Sum(replica => replica.HeldWrites)} of leaders that had stood still), {converging.Collected} orphans collected, {judge.Takeovers} takeovers, {replicas.Sum(replica => replica.Restarts)} restarts, "
            + $"heap {before.Megabytes:0.0} -> {after.Megabytes:0.0} MB ({trend.Slope:+0.00;-0.00} MB/min under load), connections {before.Connections} -> {after.Connections}, requests {before.Requests} -> {after.Requests}, timers {before.Timers} -> {after.Timers}, files {before.Files} -> {after.Files}"));
        return !violations.Any;
    }

    private static async Task PrepareAsync(TestControlPlane plane, KubernetesClient client)
    {
        var answer = await plane.Api.CreateAsync(KubernetesApi.Definitions, Workload.DefinitionJson);
        if (!answer.IsSuccess)
        {
            throw new InvalidOperationException(answer.Message);
        }

        await plane.Api.WaitForAsync($"apis/{Workload.Definition.ApiVersion}/{Workload.Definition.Plural}", answer => answer.IsSuccess);
        await client.Namespaces().CreateAsync(new Namespace { Metadata = new() { Name = Namespace } });
    }

    private async Task RequireConvergenceAsync(Convergence converging, string when)
    {
        foreach (var wrong in await converging.WaitAsync(Patience))
        {
            violations.Add("every object comes to its last state", $"{when}: {wrong}");
        }
    }

    /// <summary>Waits until nothing is done any more, as long as that may take, and looks at what the process holds then.</summary>
    private static async Task<Footprint> QuietAsync(IReadOnlyList<Replica> replicas, ReconcileLedger ledger)
    {
        var start = TimeProvider.System.GetTimestamp();
        long reconciles;
        do
        {
            reconciles = ledger.Reconciles;
            await Task.Delay(3000);
        }
        while ((reconciles != ledger.Reconciles || ledger.Running > 0 || !replicas.All(replica => replica.Life is not null)) && TimeProvider.System.GetElapsedTime(start) < Patience);
        return Footprint.Take(replicas);
    }

    private static void Say(string what, long began) =>
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{TimeProvider.System.GetElapsedTime(began).TotalSeconds,6:0.0} s] {what}"));
}
