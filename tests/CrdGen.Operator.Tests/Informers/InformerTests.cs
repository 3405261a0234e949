using System.Collections.Concurrent;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Informers;

public sealed class InformerTests(Cluster cluster)
{
    [Fact]
    public async Task Handlers_are_told_of_what_is_there_and_of_every_change()
    {
        var maps = cluster.Client.ConfigMaps(await cluster.NewNamespaceAsync());
        await maps.CreateAsync(Map("old", "1"), TestContext.Current.CancellationToken);
        var seen = new ConcurrentQueue<string>();
        await using var running = await RunAsync(maps, informer => informer.AddHandler(change => seen.Enqueue($"{change.Type} {change.Key.Name} {change.Old?.Data?["value"]}->{change.New?.Data?["value"]}")));

        await maps.CreateAsync(Map("new", "1"), TestContext.Current.CancellationToken);
        await maps.ReplaceAsync(Map("new", "2"), TestContext.Current.CancellationToken);
        await maps.DeleteAsync("new", TestContext.Current.CancellationToken);
        await Until.TrueAsync(() => seen.Count >= 4, "four changes");

        seen.ShouldBe(["Found old ->1", "Added new ->1", "Modified new 1->2", "Deleted new 2->"]);
        running.Informer.Cache.List().Single().Metadata.Name.ShouldBe("old");
    }

    [Fact]
    public async Task A_handler_that_comes_late_is_told_of_what_is_there()
    {
        var maps = cluster.Client.ConfigMaps(await cluster.NewNamespaceAsync());
        await maps.CreateAsync(Map("old", "1"), TestContext.Current.CancellationToken);
        await using var running = await RunAsync(maps);

        var seen = new List<string>();
        running.Informer.AddHandler(change => seen.Add($"{change.Type} {change.Key.Name}"));

        seen.ShouldBe(["Found old"]);
    }

    [Fact]
    public async Task An_informer_that_is_asked_for_late_starts_at_once()
    {
        var ns = await cluster.NewNamespaceAsync();
        await cluster.Client.ConfigMaps(ns).CreateAsync(Map("a", "1"), TestContext.Current.CancellationToken);
        await using var running = await cluster.StartOperatorAsync(ns);
        await running.Informers.Get<Secret>().Synced.WaitAsync(TestContext.Current.CancellationToken);

        var late = running.Informers.Get<ConfigMap>();
        await late.Synced.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        late.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Several_namespaces_are_one_cache()
    {
        var (one, other, third) = (await cluster.NewNamespaceAsync(), await cluster.NewNamespaceAsync(), await cluster.NewNamespaceAsync());
        foreach (var name in new[] { one, other, third })
        {
            await cluster.Client.ConfigMaps(name).CreateAsync(Map("a", name), TestContext.Current.CancellationToken);
        }

        var informer = new Informer<ConfigMap>([cluster.Client.ConfigMaps(one), cluster.Client.ConfigMaps(other)]);
        using var stop = new CancellationTokenSource();
        var run = informer.RunAsync(stop.Token);
        await informer.Synced.WaitAsync(TestContext.Current.CancellationToken);

        informer.Cache.List().Select(map => map.Metadata.Namespace).ShouldBe([one, other], ignoreOrder: true);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => run);
    }

    /// <summary>CRDGEN_INFORMER_CHANGES says how many changes there are, to five times as few objects.</summary>
    [Fact]
    public async Task The_cache_equals_a_fresh_list_after_many_random_changes()
    {
        var changes = int.Parse(Environment.GetEnvironmentVariable("CRDGEN_INFORMER_CHANGES") ?? "50000", System.Globalization.CultureInfo.InvariantCulture);
        const int Workers = 16;
        var names = changes / 5 / Workers;
        var maps = cluster.Client.ConfigMaps(await cluster.NewNamespaceAsync());
        await using var running = await RunAsync(maps, informer => informer.AddIndex("value", map => map.Data?.Values ?? Enumerable.Empty<string>()));
        var seen = new ConcurrentDictionary<string, string>();
        running.Informer.AddHandler(change =>
        {
            // Those who only follow the changes come to the same end.
            if (change.New is { } map)
            {
                seen[map.Metadata.Name!] = map.Metadata.ResourceVersion!;
            }
            else
            {
                seen.TryRemove(change.Key.Name, out _);
            }
        });

        await Parallel.ForEachAsync(Enumerable.Range(0, Workers), new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = TestContext.Current.CancellationToken }, async (worker, cancellationToken) =>
        {
            // Each worker has names of its own, so that it knows what there is.
            var random = new Random(worker);
            var there = new bool[names];
            for (var i = 0; i < names + (changes / Workers); i++)
            {
                // First all are made.
                var n = i < names ? i : random.Next(names);
                var map = Map($"w{worker}-{n}", $"{random.Next(20)}");
                if (!there[n])
                {
                    await maps.CreateAsync(map, cancellationToken);
                    there[n] = true;
                }
                else if (random.Next(4) == 0)
                {
                    await maps.DeleteAsync(map.Metadata.Name!, cancellationToken);
                    there[n] = false;
                }
                else
                {
                    await maps.ReplaceAsync(map, cancellationToken);
                }
            }
        });

        var fresh = await maps.ListAsync(cancellationToken: TestContext.Current.CancellationToken);
        await Until.TrueAsync(() => Same(running.Informer.Cache.List(), fresh), "the cache equals the list");
        seen.Select(pair => $"{pair.Key} {pair.Value}").Order(StringComparer.Ordinal).ShouldBe(Versions(fresh));
        foreach (var group in fresh.GroupBy(map => map.Data!["value"]))
        {
            running.Informer.Cache.Find("value", group.Key).Select(map => map.Metadata.Name).ShouldBe(group.Select(map => map.Metadata.Name), ignoreOrder: true);
        }
    }

    private static bool Same(IEnumerable<ConfigMap> one, IEnumerable<ConfigMap> other) => Versions(one).SequenceEqual(Versions(other));

    private static IEnumerable<string> Versions(IEnumerable<ConfigMap> maps) => maps.Select(map => $"{map.Metadata.Name} {map.Metadata.ResourceVersion}").Order(StringComparer.Ordinal);

    private static ConfigMap Map(string name, string value) => new() { Metadata = new() { Name = name }, Data = new() { ["value"] = value } };

    private static async Task<Running> RunAsync(ResourceClient<ConfigMap> maps, Action<Informer<ConfigMap>>? prepare = null)
    {
        // Of kube-root-ca.crt no controller makes one here: what there is, the test made.
        var informer = new Informer<ConfigMap>([maps]);
        prepare?.Invoke(informer);
        var stop = new CancellationTokenSource();
        var run = informer.RunAsync(stop.Token);
        await informer.Synced.WaitAsync(TestContext.Current.CancellationToken);
        return new(informer, run, stop);
    }

    private sealed record Running(Informer<ConfigMap> Informer, Task Run, CancellationTokenSource Stop) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Stop.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => Run);
            Stop.Dispose();
        }
    }
}
