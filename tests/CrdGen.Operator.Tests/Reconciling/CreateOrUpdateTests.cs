using System.Collections.Concurrent;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Reconciling;

public sealed class CreateOrUpdateTests(Cluster cluster)
{
    private readonly ConcurrentQueue<string> requests = new();

    [Fact]
    public async Task An_object_is_made_then_changed_then_left_alone()
    {
        var client = cluster.NewClient(() => new Requests(requests));
        var ns = await cluster.NewNamespaceAsync();

        (await SetAsync("red")).Outcome.ShouldBe(WriteOutcome.Created);
        (await SetAsync("blue")).Outcome.ShouldBe(WriteOutcome.Updated);
        var (outcome, map) = await SetAsync("blue");

        outcome.ShouldBe(WriteOutcome.Unchanged);
        map.Data!["color"].ShouldBe("blue");
        requests.Select(request => request.Split(' ')[0]).ShouldBe(["GET", "POST", "GET", "PATCH", "GET"]);

        Task<WriteResult<ConfigMap>> SetAsync(string color) =>
            client.CreateOrUpdateAsync(new ConfigMap { Metadata = new() { Name = "map", Namespace = ns } }, map => map.Data = new() { ["color"] = color }, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Many_at_once_lose_nothing()
    {
        var ns = await cluster.NewNamespaceAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => cluster.Client.CreateOrUpdateAsync(
            new ConfigMap { Metadata = new() { Name = "map", Namespace = ns } }, map => (map.Data ??= [])[$"key{i}"] = "set", TestContext.Current.CancellationToken)));

        results.Count(result => result.Outcome == WriteOutcome.Created).ShouldBe(1);
        (await cluster.Client.ConfigMaps(ns).GetAsync("map", TestContext.Current.CancellationToken)).Data!.Count.ShouldBe(8);
    }

    [Fact]
    public async Task Names_do_not_change()
    {
        var ns = await cluster.NewNamespaceAsync();
        var initial = new ConfigMap { Metadata = new() { Name = "map", Namespace = ns } };

        (await Should.ThrowAsync<InvalidOperationException>(() => cluster.Client.CreateOrUpdateAsync(initial, map => map.Metadata.Name = "other", TestContext.Current.CancellationToken)))
            .Message.ShouldContain($"ConfigMap {ns}/map to {ns}/other");
        await Should.ThrowAsync<KubernetesNotFoundException>(() => cluster.Client.CreateOrUpdateAsync(
            new ConfigMap { Metadata = new() { Name = "map", Namespace = "nowhere" } }, _ => { }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_owner_is_set_and_what_belongs_to_another_is_left_alone()
    {
        var ns = await cluster.NewNamespaceAsync();
        var maps = cluster.Client.ConfigMaps(ns);
        var owner = await maps.CreateAsync(new() { Metadata = new() { Name = "owner" } }, TestContext.Current.CancellationToken);
        var other = await maps.CreateAsync(new() { Metadata = new() { Name = "other" } }, TestContext.Current.CancellationToken);
        var free = await maps.CreateAsync(new() { Metadata = new() { Name = "free" } }, TestContext.Current.CancellationToken);

        var made = await SetAsync(owner, "made");
        var adopted = await SetAsync(owner, "free");
        var error = await Should.ThrowAsync<ControlledByAnotherException>(() => SetAsync(other, "made"));

        made.Object.Metadata.OwnerReferences!.ShouldHaveSingleItem().Uid.ShouldBe(owner.Metadata.Uid);
        (adopted.Outcome, adopted.Object.Metadata.Uid).ShouldBe((WriteOutcome.Updated, free.Metadata.Uid));
        adopted.Object.Metadata.OwnerReferences!.ShouldHaveSingleItem().Uid.ShouldBe(owner.Metadata.Uid);
        error.Message.ShouldContain($"ConfigMap {ns}/made belongs to ConfigMap owner");
        (await SetAsync(owner, "made")).Outcome.ShouldBe(WriteOutcome.Unchanged);

        Task<WriteResult<ConfigMap>> SetAsync(ConfigMap whose, string name) => cluster.Client.CreateOrUpdateAsync(
            whose, new ConfigMap { Metadata = new() { Name = name } }, map => map.Data = new() { ["a"] = "b" }, TestContext.Current.CancellationToken);
    }
}
