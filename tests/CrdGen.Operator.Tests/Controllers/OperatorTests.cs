using System.Collections.Concurrent;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Controllers;

/// <summary>Operators as programs have them: on the Generic Host, against a real API server.</summary>
public sealed class OperatorTests(Cluster cluster)
{
    [Fact]
    public async Task Objects_are_reconciled_when_they_come_and_when_what_they_own_changes()
    {
        var ns = await cluster.NewNamespaceAsync();
        using var host = await StartAsync<SecretOfConfigMap>(ns, controller => controller.Owns<Secret>());
        var maps = cluster.Client.ConfigMaps(ns);
        var secrets = cluster.Client.Secrets(ns);

        await maps.CreateAsync(new ConfigMap { Metadata = new() { Name = "a" } }, TestContext.Current.CancellationToken);
        var made = await WaitForSecretAsync(null);
        await secrets.DeleteAsync("a", TestContext.Current.CancellationToken);
        var again = await WaitForSecretAsync(made.Metadata.Uid);

        again.Metadata.OwnerReferences!.Single().Name.ShouldBe("a");
        await host.StopAsync(TestContext.Current.CancellationToken);

        async Task<Secret> WaitForSecretAsync(string? notThis)
        {
            Secret? found = null;
            await Until.TrueAsync(
                () =>
                {
                    found = secrets.ListAsync().GetAwaiter().GetResult().SingleOrDefault();
                    return found is not null && found.Metadata.Uid != notThis;
                },
                "the Secret is there");
            return found!;
        }
    }

    [Fact]
    public async Task A_finalizer_keeps_an_object_until_it_is_cleaned_up()
    {
        var ns = await cluster.NewNamespaceAsync();
        using var host = await StartAsync<Finalizing>(ns);
        var reconciler = host.Services.GetRequiredService<Finalizing>();
        var maps = cluster.Client.ConfigMaps(ns);
        await maps.CreateAsync(new ConfigMap { Metadata = new() { Name = "a" } }, TestContext.Current.CancellationToken);
        await Until.TrueAsync(() => reconciler.Calls.Contains("reconcile a"), "it is reconciled");

        (await maps.GetAsync("a", TestContext.Current.CancellationToken)).Metadata.Finalizers.ShouldBe(["test.crdgen.dev/cleanup"]);
        await maps.DeleteAsync("a", TestContext.Current.CancellationToken);
        await Until.TrueAsync(() => maps.ListAsync().GetAwaiter().GetResult().Count == 0, "it is gone");

        reconciler.Calls.Where(call => call.StartsWith("cleanup", StringComparison.Ordinal)).ShouldBe(["cleanup a", "cleanup a"]);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_fails_is_tried_again_and_what_fails_for_good_is_not()
    {
        var ns = await cluster.NewNamespaceAsync();
        using var host = await StartAsync<Failing>(ns);
        var reconciler = host.Services.GetRequiredService<Failing>();
        var maps = cluster.Client.ConfigMaps(ns);
        await maps.CreateAsync(new ConfigMap { Metadata = new() { Name = "terminal" } }, TestContext.Current.CancellationToken);
        await maps.CreateAsync(new ConfigMap { Metadata = new() { Name = "twice" } }, TestContext.Current.CancellationToken);
        await Until.TrueAsync(() => reconciler.Calls.Count(call => call == "twice") == 3, "the third try");

        await Task.Delay(100, TestContext.Current.CancellationToken);
        reconciler.Calls.Count(call => call == "twice").ShouldBe(3);
        reconciler.Calls.Count(call => call == "terminal").ShouldBe(1);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_reconciler_that_does_not_return_is_named_and_others_go_on()
    {
        var ns = await cluster.NewNamespaceAsync();
        var log = new ConcurrentQueue<string>();
        using var host = await StartAsync<Stuck>(
            ns,
            controller =>
            {
                controller.Options.Timeout = TimeSpan.FromMilliseconds(50);
                controller.Options.Grace = TimeSpan.FromMilliseconds(50);
            },
            log);
        var reconciler = host.Services.GetRequiredService<Stuck>();
        var maps = cluster.Client.ConfigMaps(ns);
        await maps.CreateAsync(new ConfigMap { Metadata = new() { Name = "stuck" } }, TestContext.Current.CancellationToken);
        await Until.TrueAsync(() => reconciler.Calls.Contains("stuck"), "it hangs");
        await maps.CreateAsync(new ConfigMap { Metadata = new() { Name = "other" } }, TestContext.Current.CancellationToken);
        await maps.ApplyAsync(new ConfigMap { Metadata = new() { Name = "stuck" }, Data = new() { ["a"] = "b" } }, TestContext.Current.CancellationToken);

        await Until.TrueAsync(() => reconciler.Calls.Contains("other"), "another is reconciled");
        log.ShouldContain(line => line.Contains("does not return") && line.Contains($"{ns}/stuck"));
        reconciler.Calls.Count(call => call == "stuck").ShouldBe(1);
        reconciler.Release.SetResult();
        await Until.TrueAsync(() => reconciler.Calls.Count(call => call == "stuck") == 2, "the change is seen to");
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    private async Task<IHost> StartAsync<TReconciler>(string ns, Action<ControllerBuilder<ConfigMap>>? configure = null, ConcurrentQueue<string>? log = null)
        where TReconciler : Reconciler<ConfigMap>
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        if (log is not null)
        {
            builder.Logging.AddProvider(new QueueLoggerProvider(log));
        }

        builder.Services.AddSingleton(cluster.Client);
        builder.Services.AddOperator(options => options.Namespaces.Add(ns)).AddController<TReconciler, ConfigMap>(configure);
        var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }
}
