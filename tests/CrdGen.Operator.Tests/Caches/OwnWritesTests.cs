using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using CrdGen.TestSupport.Faults;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Caches;

/// <summary>
/// Who writes and looks into a cache sees what he wrote, though the watch is late: here it stands still until the test lets it go on, between a real API server and the
/// operator.
/// </summary>
public sealed class OwnWritesTests(Cluster cluster) : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> seen = new();
    private FaultProxy? proxy;
    private RunningOperator? running;
    private TaskCompletionSource late = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string ns = "";

    private Informer<ConfigMap> Informer => running!.Informers.Get<ConfigMap>();

    /// <summary>The operator's own client.</summary>
    private ResourceClient<ConfigMap> Own => running!.Client.ConfigMaps(ns);

    /// <summary>Somebody else's.</summary>
    private ResourceClient<ConfigMap> Others => cluster.Client.ConfigMaps(ns);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        ns = await cluster.NewNamespaceAsync();
        proxy = await FaultProxy.StartAsync(cluster.Plane, new(1), Cancellation);
        proxy.IsOn = false;
        running = await RunningOperator.StartAsync(proxy.Server, cluster.Plane.NewHandler(), ns, builder => builder.Informer<ConfigMap>("labelled", settings => settings.LabelSelector = "mine=yes"));
        await Others.CreateAsync(Map("there", "1"), Cancellation);
        await Informer.Synced.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        await running.Informers.GetMetadata<ConfigMap>().Synced.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        await running.Informers.Get<ConfigMap>("labelled").Synced.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        Informer.AddHandler(change => seen.Enqueue($"{change.Type} {change.Key.Name} {change.Old?.Data?["value"]}->{change.New?.Data?["value"]}"));
        seen.Clear();
        HoldWatches();
    }

    public async ValueTask DisposeAsync()
    {
        late.TrySetResult();
        await (running?.DisposeAsync() ?? default);
        await (proxy?.DisposeAsync() ?? default);
    }

    [Fact]
    public async Task What_is_written_is_in_the_cache_when_the_answer_is_there()
    {
        await Own.CreateAsync(Map("new", "1"), Cancellation);
        Value("new").ShouldBe("1");
        await Own.ApplyAsync(Map("new", "2"), new ApplyOptions { Force = true }, Cancellation);
        Value("new").ShouldBe("2");
        await Own.PatchAsync("there", new MergePatch(new JsonObject { ["data"] = new JsonObject { ["value"] = "3" } }), Cancellation);
        Value("there").ShouldBe("3");
        running!.Informers.GetMetadata<ConfigMap>().Cache.Count.ShouldBe(2);
        await running.Client.Resources(ConfigMap.Definition, ns).PatchAsync("there", new MergePatch(new JsonObject { ["data"] = new JsonObject { ["value"] = "4" } }), Cancellation);
        Value("there").ShouldBe("4");

        await SettleAsync();
        seen.ShouldBe(["Added new ->1", "Modified new 1->2", "Modified there 1->3", "Modified there 3->4", "Added last ->1"]);
    }

    [Fact]
    public async Task What_is_not_stored_is_not_in_the_cache()
    {
        await Own.CreateAsync(Map("dry", "1"), new WriteOptions { DryRun = true }, Cancellation);
        await Own.DeleteAsync("there", new DeletionOptions { DryRun = true }, Cancellation);
        await Should.ThrowAsync<KubernetesAlreadyExistsException>(() => Own.CreateAsync(Map("there", "9"), Cancellation));

        Value("dry").ShouldBeNull();
        Value("there").ShouldBe("1");
        seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_deleted_does_not_come_back()
    {
        await Own.CreateAsync(Map("short", "1"), Cancellation);
        await Own.DeleteAsync("short", Cancellation);
        Value("short").ShouldBeNull();
        await Own.DeleteAsync("there", Cancellation);
        Value("there").ShouldBeNull();

        await SettleAsync();
        Value("there").ShouldBeNull();
        seen.ShouldBe(["Added short ->1", "Deleted short 1->", "Deleted there 1->", "Added last ->1"]);
    }

    [Fact]
    public async Task What_goes_with_its_last_finalizer_is_gone()
    {
        var map = Map("final", "1");
        map.Metadata.Finalizers = ["test.crdgen.dev/x"];
        await Own.CreateAsync(map, Cancellation);
        await Own.DeleteAsync("final", Cancellation);
        Informer.Cache.TryGet(new(ns, "final"), out var deleting).ShouldBeTrue();
        deleting!.Metadata.DeletionTimestamp.ShouldNotBeNull();

        await Finalization.SetAsync(Own, deleting, [], Cancellation);
        Value("final").ShouldBeNull();
        await SettleAsync();
        seen.ShouldBe(["Added final ->1", "Modified final 1->1", "Deleted final 1->", "Added last ->1"]);
    }

    [Fact]
    public async Task Changes_of_others_are_seen_before_and_after_ones_own()
    {
        await Others.PatchAsync("there", Value("2", "other"), Cancellation);
        await Own.PatchAsync("there", Value("3", "value"), Cancellation);
        Informer.Cache.TryGet(new(ns, "there"), out var merged).ShouldBeTrue();
        merged!.Data!["other"].ShouldBe("2");
        await Others.PatchAsync("there", Value("4", "value"), Cancellation);
        await Others.DeleteAsync("there", Cancellation);
        await Others.CreateAsync(Map("there", "5"), Cancellation);

        await SettleAsync();
        Value("there").ShouldBe("5");
        seen.ShouldBe(["Modified there 1->3", "Modified there 3->4", "Deleted there 4->", "Added there ->5", "Added last ->1"]);
    }

    [Fact]
    public async Task An_older_list_does_not_undo_a_write()
    {
        // All watches end, and the server has forgotten: lists come, which were made before the write and stand still on their way.
        await cluster.Plane.CompactAsync(Cancellation);
        proxy!.Expire(3);
        proxy.Drop();
        await Until.TrueAsync(() => proxy.Count(FaultKind.Gone) >= 3 && proxy.Requests >= 3, "the lists have begun");
        await Own.PatchAsync("there", Value("2", "value"), Cancellation);
        await Own.CreateAsync(Map("new", "1"), Cancellation);

        await SettleAsync();
        Value("there").ShouldBe("2");
        Value("new").ShouldBe("1");
        seen.ShouldBe(["Modified there 1->2", "Added new ->1", "Added last ->1"]);
    }

    [Fact]
    public async Task Informers_with_selectors_have_only_what_they_select()
    {
        var cache = running!.Informers.Get<ConfigMap>("labelled").Cache;
        var mine = Map("mine", "1");
        mine.Metadata.Labels = new() { ["mine"] = "yes" };
        await Own.CreateAsync(mine, Cancellation);
        await Own.CreateAsync(Map("not", "1"), Cancellation);

        cache.List().Select(map => map.Metadata.Name).ShouldBe(["mine"]);
        await SettleAsync();
        cache.List().Select(map => map.Metadata.Name).ShouldBe(["mine"]);
    }

    /// <summary>Lets the watches go on, and waits until they have brought all.</summary>
    private async Task SettleAsync()
    {
        await Others.CreateAsync(Map("last", "1"), Cancellation);
        late.SetResult();
        await Until.TrueAsync(() => Value("last") is not null, "the watch has come to its end");
    }

    private void HoldWatches()
    {
        late = new(TaskCreationOptions.RunContinuationsAsynchronously);
        proxy!.Watches = late.Task;
    }

    private string? Value(string name) => Informer.Cache.TryGet(new(ns, name), out var map) ? map.Data?["value"] : null;

    private static MergePatch Value(string value, string field) => new(new JsonObject { ["data"] = new JsonObject { [field] = value } });

    private static ConfigMap Map(string name, string value) => new() { Metadata = new() { Name = name }, Data = new() { ["value"] = value } };
}
