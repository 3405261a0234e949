using CrdGen.Client;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Informers;

/// <summary>What programs say of their informers, against a real API server.</summary>
public sealed class InformerSettingsTests(Cluster cluster)
{
    [Fact]
    public async Task Selectors_namespaces_transforms_and_indexes_are_those_that_were_set()
    {
        var (ns, other) = (await cluster.NewNamespaceAsync(), await cluster.NewNamespaceAsync());
        foreach (var (place, name, app) in new[] { (ns, "a", "web"), (ns, "b", "db"), (other, "c", "web") })
        {
            var map = new ConfigMap { Metadata = new() { Name = name, Labels = new() { ["app"] = app }, Annotations = new() { ["kubectl.kubernetes.io/last-applied-configuration"] = "{}", ["mine"] = "1" } }, Data = new() { ["color"] = "red" } };
            await cluster.Client.ConfigMaps(place).CreateAsync(map, TestContext.Current.CancellationToken);
        }

        await using var running = await cluster.StartOperatorAsync(ns, builder => builder
            .Informer<ConfigMap>(settings =>
            {
                settings.LabelSelector = "app=web";
                settings.Transform = ObjectTransforms.WithoutLastApplied;
                settings.Namespaces.Add(ns);
                settings.Namespaces.Add(other);
            })
            .Informer<ConfigMap>(settings => settings.AddIndex("color", map => [map.Data!["color"]]))
            .Informer<ConfigMap>("databases", settings => settings.FieldSelector = FieldQuery.Name("b")));
        var webs = await SyncAsync(running.Informers.Get<ConfigMap>());
        var databases = await SyncAsync(running.Informers.Get<ConfigMap>("databases"));

        webs.Find("color", "red").Select(map => map.Metadata.Name).ShouldBe(["a", "c"], ignoreOrder: true);
        webs.List().ShouldAllBe(map => map.Metadata.Annotations!.Count == 1);
        databases.List().Single().Metadata.Name.ShouldBe("b");
        databases.List().Single().Metadata.Annotations!.Count.ShouldBe(2);
        running.Informers.Get<ConfigMap>().ShouldBeSameAs(running.Informers.Get<ConfigMap>());
        running.Informers.All.Select(informer => $"{informer.Resource} {informer.Count} {informer.Problem}").ShouldBe(["configmaps 2 ", "configmaps 1 "]);
    }

    [Fact]
    public async Task Managed_fields_are_left_out_unless_somebody_wants_them()
    {
        var ns = await cluster.NewNamespaceAsync();
        var made = await cluster.Client.ConfigMaps(ns).CreateAsync(new ConfigMap { Metadata = new() { Name = "a", Labels = new() { ["x"] = "y" } }, Data = new() { ["b"] = "c" } }, TestContext.Current.CancellationToken);
        made.Metadata.ManagedFields.ShouldNotBeEmpty();
        await using var running = await cluster.StartOperatorAsync(ns, builder => builder.Informer<ConfigMap>("all", settings => settings.KeepManagedFields = true));
        var slim = (await SyncAsync(running.Informers.Get<ConfigMap>())).List().Single();
        var whole = (await SyncAsync(running.Informers.Get<ConfigMap>("all"))).List().Single();

        slim.Metadata.ManagedFields.ShouldBeNull();
        whole.Metadata.ManagedFields.ShouldNotBeEmpty();
        (slim.Metadata with { ManagedFields = whole.Metadata.ManagedFields, Labels = whole.Metadata.Labels }).ShouldBe(whole.Metadata);
        slim.Data.ShouldBe(whole.Data);

        // What is written back without them keeps them on the server; what was read cannot be applied, with them or without.
        slim.Data!["b"] = "d";
        var replaced = await cluster.Client.ConfigMaps(ns).ReplaceAsync(slim, TestContext.Current.CancellationToken);
        replaced.Metadata.ManagedFields!.Single().Manager.ShouldBe(whole.Metadata.ManagedFields!.Single().Manager);
        (await Should.ThrowAsync<ArgumentException>(() => cluster.Client.ConfigMaps(ns).ApplyAsync(slim, TestContext.Current.CancellationToken))).Message.ShouldContain("was read from the server");
    }

    [Fact]
    public async Task Two_selectors_for_one_informer_and_names_that_nobody_gave_are_errors_that_say_what_to_do()
    {
        await using var running = await cluster.StartOperatorAsync("default", builder => builder
            .Informer<Secret>(settings => settings.LabelSelector = "a=b")
            .Informer<Secret>(settings => settings.LabelSelector = "a=c")
            .Informer<Secret>("tls", _ => { }));

        Should.Throw<InvalidOperationException>(() => running.Informers.Get<Secret>()).Message
            .ShouldBe("The informer of secrets is set up with two label selectors, 'a=b' and 'a=c': one cache cannot follow both. Give one of them a name, Informer<Secret>(\"name\", …), and ask for it by that name.");
        Should.Throw<ArgumentException>(() => running.Informers.Get<Secret>("ssh")).Message
            .ShouldBe("There is no informer of secrets named \"ssh\": there are tls. OperatorBuilder.Informer sets one up.");
    }

    [Fact]
    public async Task Of_metadata_informers_only_metadata_travels()
    {
        var ns = await cluster.NewNamespaceAsync();
        var maps = cluster.Client.ConfigMaps(ns);
        await maps.CreateAsync(new ConfigMap { Metadata = new() { Name = "first" }, Data = new() { ["a"] = "not-to-travel" } }, TestContext.Current.CancellationToken);
        var tee = new TeeHandler();
        await using var running = await cluster.StartOperatorAsync(ns, client: options => options.Handlers.Add(() => tee));
        var cache = await SyncAsync(running.Informers.GetMetadata<ConfigMap>());

        await maps.CreateAsync(new ConfigMap { Metadata = new() { Name = "second", Labels = new() { ["x"] = "y" } }, Data = new() { ["a"] = "not-to-travel" } }, TestContext.Current.CancellationToken);
        await Until.TrueAsync(() => cache.Count == 2, "both are seen");

        cache.List().Select(map => map.Metadata.Name).ShouldBe(["first", "second"], ignoreOrder: true);
        cache.List().ShouldAllBe(map => map.Metadata.ManagedFields == null && map.Metadata.Uid != null);
        tee.Text.ShouldContain("\"second\"");
        tee.Text.ShouldNotContain("not-to-travel");
    }

    private static async Task<IObjectCache<T>> SyncAsync<T>(Informer<T> informer)
        where T : class, IKubernetesObject
    {
        await informer.Synced.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        return informer.Cache;
    }
}
