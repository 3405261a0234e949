using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using CrdGen.Operator.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Sharding;

/// <summary>Several programs that share the keys, against a real API server.</summary>
public sealed class ShardingTests(Cluster cluster)
{
    private const int Objects = 60;
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(250);
    private readonly ConcurrentDictionary<string, int> running = new();
    private readonly ConcurrentDictionary<string, (string Replica, string Seen)> last = new();
    private readonly ConcurrentQueue<string> collisions = new();

    [Fact]
    public async Task No_key_is_worked_on_by_two_and_none_is_left_out_when_replicas_come_stop_and_die()
    {
        var ns = await cluster.NewNamespaceAsync();
        var maps = cluster.Client.ConfigMaps(ns);
        var isCut = false;
        await using var one = await NewReplica(ns, "one").StartAsync();
        await Parallel.ForEachAsync(Enumerable.Range(0, Objects), TestContext.Current.CancellationToken, async (i, cancel) => await maps.ApplyAsync(Map(i, "0"), cancel));
        await AllSeenAsync("0", "one");

        await using var two = await NewReplica(ns, "two").StartAsync();
        await using var three = await NewReplica(ns, "three", () => new Cut(() => isCut)).StartAsync();
        await ChangeUntilAsync(maps, "1", ["one", "two", "three"]);

        // It gives its shards up itself.
        await two.StopAsync();
        await ChangeUntilAsync(maps, "2", ["one", "three"]);

        // It cannot reach the server any more, and does not know; its Leases run out.
        isCut = true;
        await ChangeUntilAsync(maps, "3", ["one"]);
        await AllSeenAsync("3", "one");

        collisions.ShouldBeEmpty();
        (await cluster.Client.Leases(ns).ListAsync(cancellationToken: TestContext.Current.CancellationToken)).Count(lease => lease.Metadata.Name!.Contains("-shard-", StringComparison.Ordinal)).ShouldBe(6);
        three.Log.ShouldContain(line => line.StartsWith("Error The shard", StringComparison.Ordinal));
        three.IsStopping.ShouldBeFalse();

        // It comes back, and gets its share.
        isCut = false;
        await ChangeUntilAsync(maps, "4", ["one", "three"]);
        collisions.ShouldBeEmpty();
    }

    [Fact]
    public async Task Replicas_with_another_number_of_shards_wait_until_the_others_are_gone()
    {
        var ns = await cluster.NewNamespaceAsync();
        await using var one = await NewReplica(ns, "one").StartAsync();
        await Until.TrueAsync(() => one.Log.Any(line => line.Contains("one takes the shards", StringComparison.Ordinal)), "one has the shards");
        await using var other = await NewReplica(ns, "other", shards: 10).StartAsync();
        await cluster.Client.ConfigMaps(ns).CreateAsync(Map(0, "0"), TestContext.Current.CancellationToken);
        await Until.TrueAsync(() => last.TryGetValue("m0", out var seen) && seen.Replica == "one", "one works");
        await Until.TrueAsync(() => other.Log.Any(line => line.Contains("there are to be 10 shards", StringComparison.Ordinal)), "the other says why it waits");

        await one.StopAsync();
        await Until.TrueAsync(() => other.Log.Any(line => line.Contains("of 10", StringComparison.Ordinal) && line.Contains("other takes the shards", StringComparison.Ordinal)), "the other has the shards");
        await Until.TrueAsync(() => last["m0"].Replica == "other", "the other works");
    }

    [Fact]
    public async Task What_still_runs_when_its_shard_is_lost_writes_nothing()
    {
        var ns = await cluster.NewNamespaceAsync();
        var isCut = false;
        var (begun, late, written) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource<Exception?>());
        var script = new Script();
        await using var replica = new Replica(cluster, services => Add(services.AddSingleton(script), ns, "one", 2), () => new LeaseCut(() => isCut));
        script.Reconcile = async (map, _) =>
        {
            begun.TrySetResult();
            await late.Task;
            try
            {
                await replica.Client.ConfigMaps(ns).DeleteAsync(map.Metadata.Name!, CancellationToken.None);
                written.TrySetResult(null);
            }
            catch (Exception error)
            {
                written.TrySetResult(error);
            }

            return Result.Done;
        };
        await replica.StartAsync();
        await cluster.Client.ConfigMaps(ns).CreateAsync(Map(0, "0"), TestContext.Current.CancellationToken);
        await begun.Task;

        isCut = true;
        await Until.TrueAsync(() => replica.Log.Count(line => line.StartsWith("Error The shard", StringComparison.Ordinal)) == 2, "both shards are lost");
        // The replica takes them again: what began before may not write under that.
        isCut = false;
        await Until.TrueAsync(() => replica.Log.Count(line => line.Contains("one takes the shards", StringComparison.Ordinal)) >= 2, "it has them again");
        late.SetResult();

        (await written.Task).ShouldBeOfType<LeadershipLostException>();
    }

    private async Task ChangeUntilAsync(ResourceClient<ConfigMap> maps, string value, string[] replicas)
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, Objects), TestContext.Current.CancellationToken, async (i, cancel) => await maps.ApplyAsync(Map(i, value), cancel));
        await Until.TrueAsync(() => last.Values.Where(seen => seen.Seen == value).Select(seen => seen.Replica).Distinct().Order().SequenceEqual(replicas.Order()), $"{string.Join(", ", replicas)} work, and nobody else");
        await AllSeenAsync(value, replicas);
    }

    private Task AllSeenAsync(string value, params string[] replicas) =>
        Until.TrueAsync(() => last.Count == Objects && last.Values.All(seen => seen.Seen == value && replicas.Contains(seen.Replica)), $"all objects have been seen with {value}");

    private Replica NewReplica(string ns, string identity, Func<DelegatingHandler>? handler = null, int shards = 6)
    {
        var script = new Script();
        var replica = new Replica(cluster, services => Add(services.AddSingleton(script), ns, identity, shards), handler is null ? [] : [handler]);
        script.Reconcile = async (map, cancellationToken) =>
        {
            var name = map.Metadata.Name!;
            if (running.AddOrUpdate(name, 1, (_, count) => count + 1) != 1)
            {
                collisions.Enqueue($"{name} by {identity}");
            }

            try
            {
                await Task.Delay(5, cancellationToken);
                var patch = new MergePatch(new JsonObject { ["metadata"] = new JsonObject { ["annotations"] = new JsonObject { ["by"] = identity } } });
                await replica.Client.ConfigMaps(ns).PatchAsync(name, patch, cancellationToken);
                last[name] = (identity, map.Data!["value"]);
            }
            finally
            {
                running.AddOrUpdate(name, 0, (_, count) => count - 1);
            }

            return Result.RequeueAfter(TimeSpan.FromMilliseconds(300));
        };
        return replica;
    }

    private static void Add(IServiceCollection services, string ns, string identity, int shards) => services
        .AddOperator(options =>
        {
            options.Namespaces.Add(ns);
            options.ShutdownGrace = TimeSpan.FromMilliseconds(200);
        })
        .UseSharding("parts", options =>
        {
            (options.Namespace, options.Identity, options.Shards) = (ns, identity, shards);
            (options.RetryPeriod, options.RenewDeadline, options.LeaseDuration) = (Short, Short * 5, Short * 10);
        })
        .AddController<ScriptedReconciler, ConfigMap>(controller => controller.Options.MaxConcurrentReconciles = 4);

    private static ConfigMap Map(int i, string value) => new() { Metadata = new() { Name = $"m{i}" }, Data = new() { ["value"] = value } };

    /// <summary>Loses all requests.</summary>
    private sealed class Cut(Func<bool> isCut) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            isCut() ? throw new HttpRequestException("cut") : base.SendAsync(request, cancellationToken);
    }

    /// <summary>Loses requests about Leases.</summary>
    private sealed class LeaseCut(Func<bool> isCut) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            isCut() && request.RequestUri!.AbsolutePath.Contains("/leases", StringComparison.Ordinal) ? throw new HttpRequestException("cut") : base.SendAsync(request, cancellationToken);
    }
}
