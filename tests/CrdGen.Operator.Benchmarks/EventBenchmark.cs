using System.Diagnostics;
using System.Text.Json.Nodes;
using CrdGen.Client;
using CrdGen.Client.Benchmarks;
using Postgres;

namespace CrdGen.Operator.Benchmarks;

/// <summary>What an event costs, from the bytes of the watch to the key in the queue; the bytes are a server's, and come from memory.</summary>
internal sealed class EventBenchmark(BenchmarkCluster cluster)
{
    private const int Events = 50_000;

    public async Task RunAsync(int[] sizes)
    {
        var client = await cluster.NewNamespaceAsync();
        var name = (await client.CreateAsync(Client.Benchmarks.Samples.Cluster(0))).Metadata.Name!;
        var sample = (await cluster.Plane.Api.GetAsync($"apis/postgres.acme.io/v1/namespaces/{client.Namespace}/postgresclusters/{name}")).Text.Trim();
        Table.Head($"Events ({Table.Number(Events)} of {Table.Number(sample.Length)} bytes, one after another)", "objects in the cache", "time an event", "allocated an event");
        foreach (var size in sizes)
        {
            using var replay = new ReplayHandler(sample, name, size, Events);
            await using var host = new OperatorHost(options => (options.Server, options.PrimaryHandler) = (new("http://replay.test"), replay), client.Namespace);
            var informer = host.Informers.Get<PostgresCluster>();
            using var queue = new WorkQueue<ObjectKey>();
            var done = new TaskCompletionSource();
            var left = Events;
            informer.AddHandler(change =>
            {
                if (change.Type == ObjectChangeType.Modified)
                {
                    queue.Add(change.Key);
                    if (--left == 0)
                    {
                        done.SetResult();
                    }
                }
            });
            await host.StartAsync();
            await informer.Synced;
            GC.Collect();
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();
            replay.Go.SetResult();
            await done.Task;
            watch.Stop();
            allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            Table.Row(Table.Number(size), $"{watch.Elapsed.TotalMicroseconds / Events:n1} µs", $"{Table.Number((double)allocated / Events)} B");
        }

        Table.Head("Reconciliations by one worker, the answers from memory", "objects", "what is done", "time", "allocated");
        foreach (var size in sizes)
        {
            await ReconcileAsync(sample, name, size, "nothing", (_, _, _) => ValueTask.CompletedTask);
            await ReconcileAsync(sample, name, size, "a status update", UpdateAsync);
            using var replay = new ReplayHandler(sample, name, size, 0);
            using var other = new KubernetesClient(new() { Server = new("http://replay.test"), PrimaryHandler = replay });
            await ReconcileAsync(sample, name, size, "a status update by a client that tells no cache", (_, resource, cancel) => UpdateAsync(other, resource, cancel));
        }
    }

    private static async ValueTask UpdateAsync(KubernetesClient client, PostgresCluster resource, CancellationToken cancellationToken) => await client
        .PostgresClusters(resource.Metadata.Namespace)
        .PatchStatusAsync(resource.Metadata.Name!, new MergePatch(new JsonObject { ["status"] = new JsonObject { ["instances"] = 3 } }), cancellationToken);

    /// <summary>Each event is of another object, so that each is a reconciliation.</summary>
    private static async Task ReconcileAsync(string sample, string name, int size, string what, Func<KubernetesClient, PostgresCluster, CancellationToken, ValueTask> reconcile)
    {
        using var replay = new ReplayHandler(sample, name, size, 0);
        var (go, done) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        // The first tenth only compiles.
        var (left, warm) = (size, size - (size / 10));
        await using var host = new OperatorHost(
            options => (options.Server, options.PrimaryHandler) = (new("http://replay.test"), replay),
            null,
            async (own, resource, cancel) =>
            {
                if (left == warm)
                {
                    await go.Task;
                }

                await reconcile(own, resource, cancel);
                if (--left == 0)
                {
                    done.SetResult();
                }
            });
        await host.StartAsync();
        await host.Informers.Get<PostgresCluster>().Synced;
        await Task.Delay(500);
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        go.SetResult();
        await done.Task;
        watch.Stop();
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        Table.Row(Table.Number(size), what, $"{watch.Elapsed.TotalMicroseconds / warm:n1} µs", $"{Table.Number((double)allocated / warm)} B");
    }
}
