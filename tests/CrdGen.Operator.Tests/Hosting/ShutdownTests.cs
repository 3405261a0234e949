using CrdGen.Client;
using CrdGen.Models.Core.V1;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Hosting;

/// <summary>How a program ends that is told to.</summary>
public sealed class ShutdownTests(Cluster cluster)
{
    [Fact]
    public async Task What_runs_may_end_and_nothing_else_begins()
    {
        var (ns, script) = (await cluster.NewNamespaceAsync(), new Script());
        var release = new TaskCompletionSource();
        var wasCancelled = false;
        script.Reconcile = async (_, cancellationToken) =>
        {
            await release.Task;
            wasCancelled = cancellationToken.IsCancellationRequested;
            return Result.Done;
        };
        await using var replica = await NewReplica(ns, script, TimeSpan.FromMinutes(1)).StartAsync();
        await CreateAsync(ns, "a");
        await Until.TrueAsync(() => !script.Calls.IsEmpty, "the first runs");
        await CreateAsync(ns, "b");
        var stopping = replica.StopAsync();
        await Until.TrueAsync(() => replica.IsStopping, "the program ends");

        // It is unready before the controllers have wound up.
        var ready = await replica.Get<HealthCheckService>().CheckHealthAsync(OperatorHealth.IsReady, TestContext.Current.CancellationToken);
        ready.Entries["lifecycle"].Description.ShouldBe("the program stops");
        (await replica.Get<HealthCheckService>().CheckHealthAsync(OperatorHealth.IsLive, TestContext.Current.CancellationToken)).Status.ShouldBe(HealthStatus.Healthy);
        stopping.IsCompleted.ShouldBeFalse();
        release.SetResult();
        await stopping;

        wasCancelled.ShouldBeFalse();
        script.Calls.ShouldBe(["a"]);
    }

    [Fact]
    public async Task What_takes_too_long_is_cancelled_and_not_called_an_error()
    {
        var (ns, script) = (await cluster.NewNamespaceAsync(), new Script());
        script.Reconcile = async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return Result.Done;
        };
        await using var replica = await NewReplica(ns, script, TimeSpan.FromMilliseconds(50)).StartAsync();
        await CreateAsync(ns, "a");
        await Until.TrueAsync(() => !script.Calls.IsEmpty, "it runs");

        await replica.StopAsync();

        replica.Log.ShouldNotContain(line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_does_not_listen_is_named_and_left_behind()
    {
        var (ns, script) = (await cluster.NewNamespaceAsync(), new Script());
        var never = new TaskCompletionSource();
        script.Reconcile = async (_, _) =>
        {
            await never.Task;
            return Result.Done;
        };
        await using var replica = await NewReplica(ns, script, TimeSpan.FromMilliseconds(50)).StartAsync();
        await CreateAsync(ns, "a");
        await Until.TrueAsync(() => !script.Calls.IsEmpty, "it runs");

        await replica.StopAsync();

        replica.Log.Where(line => line.StartsWith("Error", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .ShouldStartWith($"Error The reconciler of configmap does not return for {ns}/a though it was cancelled");
        never.SetResult();
    }

    private Replica NewReplica(string ns, Script script, TimeSpan timeout) => new(cluster, services =>
    {
        services.AddSingleton(script);
        services.AddOperator(options =>
        {
            options.Namespaces.Add(ns);
            (options.ShutdownTimeout, options.ShutdownGrace) = (timeout, TimeSpan.FromMilliseconds(100));
        }).AddController<ScriptedReconciler, ConfigMap>();
    });

    private Task<ConfigMap> CreateAsync(string ns, string name) => cluster.Client.ConfigMaps(ns).CreateAsync(new ConfigMap { Metadata = new() { Name = name } }, TestContext.Current.CancellationToken);
}
