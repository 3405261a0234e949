using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Informers;

/// <summary>Objects that cannot be read, definitions and permissions that come late, handlers that throw: one clear message each, and it heals by itself.</summary>
public sealed class TroubleTests(Cluster cluster)
{
    [Fact]
    public async Task An_object_that_cannot_be_read_is_told_of_once_and_others_go_on()
    {
        await InstallAsync(Widget.Definition);
        var ns = await cluster.NewNamespaceAsync();
        await CreateAsync(ns, "good", 1);
        await CreateAsync(ns, "bad", "many");
        var told = new ConcurrentQueue<string>();
        await using var running = await cluster.StartOperatorAsync(ns);
        running.Informers.ObjectUnreadable += (_, e) => told.Enqueue($"{e.Resource.Kind} {e.Unreadable.Metadata.Name}");
        var informer = running.Informers.Get<Widget>();
        await informer.Synced.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        informer.Cache.List().Select(widget => widget.Metadata.Name).ShouldBe(["good"]);
        await CreateAsync(ns, "worse", "more");
        await CreateAsync(ns, "better", 2);
        await Until.TrueAsync(() => informer.Cache.Count == 2, "others go on");
        told.ShouldBe(["Widget bad", "Widget worse"]);
        running.Log.Count(line => line.Contains("cannot be read")).ShouldBe(2);
        running.Log.ShouldContain(line => line.StartsWith($"Error An object of widgets.informers.crdgen.dev cannot be read, and is left out: {ns}/bad.", StringComparison.Ordinal));

        await Until.TrueAsync(
            () => cluster.Client.Resources<CrdGen.Models.Events.V1.Event>(ns).ListAsync(cancellationToken: TestContext.Current.CancellationToken).GetAwaiter().GetResult().Any(e => e is { Reason: "Unreadable", Regarding.Name: "bad" }),
            "an event tells of it");

        // An object that was good stays as it was, and goes when it is deleted.
        var path = $"apis/{Widget.Definition.ApiVersion}/namespaces/{ns}/widgets";
        (await cluster.Plane.Api.PatchAsync($"{path}/good", """{"size":"huge"}""", KubernetesApi.MergePatch)).IsSuccess.ShouldBeTrue();
        await Until.TrueAsync(() => told.Count == 3, "it is told");
        informer.Cache.TryGet(new(ns, "good"), out var good).ShouldBeTrue();
        good!.Size.ShouldBe(1);
        (await cluster.Plane.Api.PatchAsync($"{path}/bad", """{"size":5}""", KubernetesApi.MergePatch)).IsSuccess.ShouldBeTrue();
        await Until.TrueAsync(() => informer.Cache.TryGet(new(ns, "bad"), out var bad) && bad.Size == 5, "what was mended is seen");
        (await cluster.Plane.Api.DeleteAsync($"{path}/good")).IsSuccess.ShouldBeTrue();
        await Until.TrueAsync(() => !informer.Cache.TryGet(new(ns, "good"), out _), "it is gone");
    }

    [Fact]
    public async Task A_transform_or_an_index_that_throws_leaves_one_object_out()
    {
        var ns = await cluster.NewNamespaceAsync();
        var maps = cluster.Client.ConfigMaps(ns);
        foreach (var name in new[] { "a", "transform", "index", "z" })
        {
            await maps.CreateAsync(new ConfigMap { Metadata = new() { Name = name } }, TestContext.Current.CancellationToken);
        }

        await using var running = await cluster.StartOperatorAsync(ns, builder => builder.Informer<ConfigMap>(settings =>
        {
            settings.Transform = map => map.Metadata.Name == "transform" ? throw new InvalidOperationException("No transform.") : map;
            settings.AddIndex("i", map => map.Metadata.Name == "index" ? throw new InvalidOperationException("No index.") : []);
        }));
        var informer = running.Informers.Get<ConfigMap>();
        await informer.Synced.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        informer.Cache.List().Select(map => map.Metadata.Name).ShouldBe(["a", "z"], ignoreOrder: true);
        running.Log.Count(line => line.Contains("cannot be read")).ShouldBe(2);
    }

    [Fact]
    public async Task A_handler_that_throws_is_named_and_others_are_told()
    {
        var ns = await cluster.NewNamespaceAsync();
        await using var running = await cluster.StartOperatorAsync(ns);
        var informer = running.Informers.Get<ConfigMap>();
        var seen = new ConcurrentQueue<string?>();
        informer.AddHandler(_ => throw new InvalidOperationException("Not today."), "the broken one");
        informer.AddHandler(change => seen.Enqueue(change.Key.Name));
        await cluster.Client.ConfigMaps(ns).CreateAsync(new ConfigMap { Metadata = new() { Name = "a" } }, TestContext.Current.CancellationToken);

        await Until.TrueAsync(() => seen.Contains("a"), "the other handler is told");
        running.Log.ShouldContain(line => line.StartsWith("Error A handler failed, and does not know of a change: the broken one", StringComparison.Ordinal) && line.Contains($"of configmaps {ns}/a", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_definition_that_is_missing_is_named_once_and_may_come_later()
    {
        var ns = await cluster.NewNamespaceAsync();
        await using var running = await cluster.StartOperatorAsync(ns);
        var informer = running.Informers.Get<Gadget>();
        await Until.TrueAsync(() => informer.Problem is not null, "the problem is known");
        await Task.Delay(2000, TestContext.Current.CancellationToken);

        var message = running.Log.Single(line => line.StartsWith("Error", StringComparison.Ordinal));
        message.ShouldBe(
            "Error The API server serves no gadgets.informers.crdgen.dev in version v1: the CustomResourceDefinition is not installed, or does not serve this version. kubectl apply -f the manifest "
            + "gadgets.informers.crdgen.dev.yaml that the build writes, or have the program install it (InstallDefinitions). Then this goes on by itself.");
        informer.Problem.ShouldBe(message["Error ".Length..]);
        informer.Synced.IsCompleted.ShouldBeFalse();

        await InstallAsync(Gadget.Definition);
        await informer.Synced.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        informer.Problem.ShouldBeNull();
        running.Log.ShouldContain("Information gadgets.informers.crdgen.dev is watched");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_permission_that_is_missing_is_named_once_with_the_rule_and_may_come_later(bool isNamespaced)
    {
        var ns = await cluster.NewNamespaceAsync();
        var account = $"op-{ns}";
        await using var running = await cluster.StartOperatorAsync(
            isNamespaced ? ns : null,
            client: options => options.Impersonation = new() { User = $"system:serviceaccount:{ns}:{account}", Groups = ["system:authenticated"] });
        var informer = running.Informers.Get<Secret>();
        await Until.TrueAsync(() => informer.Problem is not null, "the problem is known");
        await Task.Delay(2000, TestContext.Current.CancellationToken);

        var (where, role) = isNamespaced ? ($" in namespace \"{ns}\"", "Role") : ("", "ClusterRole");
        running.Log.Single(line => line.StartsWith("Error", StringComparison.Ordinal)).ShouldBe(
            $"Error The ServiceAccount \"{account}\" in namespace \"{ns}\" may not list and watch secrets{where}. A {role} must allow verbs [\"list\", \"watch\"] on resources [\"secrets\"] in apiGroups [\"\"], "
            + $"and a {role}Binding{where} must give it to that ServiceAccount: the RBAC manifests that the build writes have both; kubectl apply -f them. Then this goes on by itself.");

        var rbac = isNamespaced ? $"apis/rbac.authorization.k8s.io/v1/namespaces/{ns}" : "apis/rbac.authorization.k8s.io/v1";
        var prefix = isNamespaced ? "" : "cluster";
        var rule = new JsonObject { ["apiGroups"] = new JsonArray(""), ["resources"] = new JsonArray("secrets"), ["verbs"] = new JsonArray("list", "watch") };
        (await cluster.Plane.Api.CreateAsync($"{rbac}/{prefix}roles", new JsonObject { ["metadata"] = new JsonObject { ["name"] = account }, ["rules"] = new JsonArray(rule) }.ToJsonString())).IsSuccess.ShouldBeTrue();
        var binding = new JsonObject
        {
            ["metadata"] = new JsonObject { ["name"] = account },
            ["roleRef"] = new JsonObject { ["apiGroup"] = "rbac.authorization.k8s.io", ["kind"] = role, ["name"] = account },
            ["subjects"] = new JsonArray(new JsonObject { ["kind"] = "ServiceAccount", ["name"] = account, ["namespace"] = ns }),
        };
        (await cluster.Plane.Api.CreateAsync($"{rbac}/{prefix}rolebindings", binding.ToJsonString())).IsSuccess.ShouldBeTrue();
        await informer.Synced.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        informer.Problem.ShouldBeNull();
    }

    private async Task InstallAsync(ResourceDefinition definition)
    {
        (await cluster.Plane.Api.CreateAsync(KubernetesApi.Definitions, Widget.DefinitionJson(definition))).IsSuccess.ShouldBeTrue();
        await cluster.Plane.Api.WaitForAsync($"apis/{definition.ApiVersion}/{definition.Plural}", answer => answer.IsSuccess);
    }

    private async Task CreateAsync(string ns, string name, JsonNode size) =>
        (await cluster.Plane.Api.CreateAsync(
            $"apis/{Widget.Definition.ApiVersion}/namespaces/{ns}/widgets",
            new JsonObject { ["apiVersion"] = Widget.Definition.ApiVersion, ["kind"] = "Widget", ["metadata"] = new JsonObject { ["name"] = name }, ["size"] = size }.ToJsonString())).IsSuccess.ShouldBeTrue();
}
