using System.Collections.Concurrent;
using System.Threading.Channels;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Watching;

/// <summary>What makes controllers look at an object again, against a real API server.</summary>
public sealed class WatchesTests(Cluster cluster)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_index_finds_who_mentions_what_has_changed()
    {
        var ns = await cluster.NewNamespaceAsync();
        await using var running = await StartAsync(ns, controller => controller.WatchesMentioned<Secret>(map => [new(ns, map.Data!["secret"])]));
        await CreateAsync(ns, "a", "one");
        await CreateAsync(ns, "b", "one");
        await CreateAsync(ns, "c", "two");
        var calls = await CallsAfterAsync(running, 3);

        await cluster.Client.Secrets(ns).CreateAsync(new Secret { Metadata = new() { Name = "one" } }, Cancellation);
        await Until.TrueAsync(() => calls.Count == 2, "those that mention it are looked at");
        calls.ShouldBe(["a", "b"], ignoreOrder: true);
        calls.Clear();

        await cluster.Client.ConfigMaps(ns).UpdateAsync("a", map => map.Data!["secret"] = "two", Cancellation);
        await Until.TrueAsync(() => calls.Contains("a"), "it changed itself");
        calls.Clear();
        await cluster.Client.Secrets(ns).DeleteAsync("one", Cancellation);
        await Until.TrueAsync(() => !calls.IsEmpty, "the other one is looked at");
        calls.ShouldBe(["b"]);
    }

    [Fact]
    public async Task Each_change_is_looked_at_once()
    {
        var ns = await cluster.NewNamespaceAsync();
        await using var running = await StartAsync(ns, controller => controller.Watches<Secret>(secret => [new(ns, secret.Metadata.Name!), new(ns, secret.Metadata.Name!)]));
        await CreateAsync(ns, "a", "x");
        var calls = await CallsAfterAsync(running, 1);
        await cluster.Client.Secrets(ns).CreateAsync(new Secret { Metadata = new() { Name = "a" } }, Cancellation);
        await Until.TrueAsync(() => !calls.IsEmpty, "the Secret is seen");

        // Nothing else is to do, so a worker waits each time.
        for (var change = 1; change <= 10; change++)
        {
            await cluster.Client.ConfigMaps(ns).AnnotateAsync("a", "change", $"{change}", Cancellation);
            await Until.TrueAsync(() => calls.Count > change, "it is seen");
        }

        // What waits to be looked at again comes before what is new.
        await CreateAsync(ns, "last", "x");
        await Until.TrueAsync(() => calls.Contains("last"), "all is seen");
        calls.Count(name => name == "a").ShouldBe(11);
    }

    [Fact]
    public async Task Metadata_of_what_is_owned_is_enough_and_owners_that_are_no_controllers_can_count()
    {
        var ns = await cluster.NewNamespaceAsync();
        await using var running = await StartAsync(ns, controller => controller.OwnsMetadata<Secret>(isController: false).OwnsMetadata<ServiceAccount>());
        var owner = await CreateAsync(ns, "a", "x");
        var calls = await CallsAfterAsync(running, 1);
        var reference = Owners.Controller(owner) with { Controller = false };

        await cluster.Client.ServiceAccounts(ns).CreateAsync(new ServiceAccount { Metadata = new() { Name = "s", OwnerReferences = [reference] } }, Cancellation);
        await cluster.Client.Secrets(ns).CreateAsync(new Secret { Metadata = new() { Name = "s", OwnerReferences = [reference] } }, Cancellation);
        await Until.TrueAsync(() => !calls.IsEmpty, "the owner is looked at");
        calls.ShouldBe(["a"]);
        running.Informers.All.Select(informer => informer.Resource).ShouldBe(["configmaps", "secrets", "serviceaccounts"], ignoreOrder: true);
        running.Informers.GetMetadata<Secret>().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_from_outside_brings_keys_also_after_it_has_failed()
    {
        var ns = await cluster.NewNamespaceAsync();
        var channel = Channel.CreateUnbounded<ObjectKey?>();
        await using var running = await StartAsync(ns, controller => controller.Watches(ReadAsync(channel), "the cloud"));
        await CreateAsync(ns, "a", "x");
        var calls = await CallsAfterAsync(running, 1);

        channel.Writer.TryWrite(new(ns, "a"));
        await Until.TrueAsync(() => calls.Count == 1, "a key from outside");
        channel.Writer.TryWrite(null);
        channel.Writer.TryWrite(new(ns, "a"));
        await Until.TrueAsync(() => calls.Count == 2, "a key after a failure");
        running.Log.ShouldContain(line => line.StartsWith("Error The stream the cloud of controller configmap failed", StringComparison.Ordinal));

        static async IAsyncEnumerable<ObjectKey> ReadAsync(Channel<ObjectKey?> channel)
        {
            await foreach (var key in channel.Reader.ReadAllAsync())
            {
                yield return key ?? throw new InvalidOperationException("The cloud is away.");
            }
        }
    }

    private Task<RunningOperator> StartAsync(string ns, Action<ControllerBuilder<ConfigMap>> configure) =>
        cluster.StartOperatorAsync(ns, builder => builder.AddController<Noting, ConfigMap>(configure));

    private async Task<ConfigMap> CreateAsync(string ns, string name, string secret) =>
        await cluster.Client.ConfigMaps(ns).CreateAsync(new ConfigMap { Metadata = new() { Name = name }, Data = new() { ["secret"] = secret } }, Cancellation);

    /// <summary>Waits for the first calls, and gives those that come then.</summary>
    private static async Task<ConcurrentQueue<string>> CallsAfterAsync(RunningOperator running, int count)
    {
        var calls = running.Services.GetRequiredService<Noting>().Calls;
        await Until.TrueAsync(() => calls.Distinct().Count() == count, "all were looked at once");
        calls.Clear();
        return calls;
    }

    /// <summary>Does nothing but remember.</summary>
    private sealed class Noting : Reconciler<ConfigMap>
    {
        public ConcurrentQueue<string> Calls { get; } = new();

        public override ValueTask<Result> ReconcileAsync(ConfigMap resource, CancellationToken cancellationToken)
        {
            Calls.Enqueue(resource.Metadata.Name!);
            return new(Result.Done);
        }
    }
}
