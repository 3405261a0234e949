using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using CrdGen.Client;
using CrdGen.Client.Benchmarks;
using Postgres;

namespace CrdGen.Operator.Benchmarks;

/// <summary>An operator over more and more objects of a real API server.</summary>
internal sealed class LoadBenchmark(BenchmarkCluster cluster, List<string> chosen)
{
    private const int Syncs = 3;
    private const int Changes = 1_000;
    private const int Reconciles = 3_000;
    private static readonly int[] Workers = [1, 16];
    private readonly List<string[]> syncs = [];
    private readonly List<string[]> latencies = [];
    private readonly List<string[]> reconciles = [];

    public async Task RunAsync(int[] sizes)
    {
        var client = await cluster.NewNamespaceAsync();
        var there = 0;
        foreach (var size in sizes)
        {
            await cluster.FillAsync(client, there, size);
            there = size;
            if (chosen.Contains("sync"))
            {
                await SyncAsync(client, size);
            }

            if (chosen.Contains("latency"))
            {
                await LatencyAsync(client, size);
            }

            if (chosen.Contains("reconciles"))
            {
                foreach (var workers in Workers)
                {
                    await ReconcileAsync(client, size, workers);
                }
            }
        }

        Print(syncs, $"Informer sync (the median of {Syncs})", "objects", "time", "objects a second", "allocated an object", "memory a cached object", "processor: operator", "API server");
        Print(latencies, $"From a change to its reconciliation ({Table.Number(Changes)} changes, one after another, by another client)", "objects", "p50", "p99", "of which the write itself, p50");
        Print(reconciles, $"Reconciliations with a status update each ({Table.Number(Reconciles)} at most)", "objects", "workers", "a second", "allocated a reconciliation", "processor a reconciliation: operator", "API server");
    }

    private async Task SyncAsync(ResourceClient<PostgresCluster> client, int size)
    {
        var all = new List<(Usage Usage, long Kept)>();
        // The first one compiles.
        await SyncOnceAsync(client, size);
        for (var run = 0; run < Syncs; run++)
        {
            all.Add(await SyncOnceAsync(client, size));
        }

        var (median, memory) = all.OrderBy(one => one.Usage.Time).ElementAt(Syncs / 2);
        syncs.Add([
            Table.Number(size),
            Table.Milliseconds(median.Time),
            Table.Number(size / median.Time.TotalSeconds),
            $"{Table.Number((double)median.Allocated / size)} B",
            $"{Table.Number((double)memory / size)} B",
            Table.Milliseconds(median.Client),
            Table.Milliseconds(median.Server)]);
    }

    /// <summary>In a method of its own: nothing of one run is alive in the next.</summary>
    private async Task<(Usage Usage, long Kept)> SyncOnceAsync(ResourceClient<PostgresCluster> client, int size)
    {
        await using var host = new OperatorHost(Connect, client.Namespace);
        var informer = host.Informers.Get<PostgresCluster>();
        // What is left of the run before ends by itself.
        await Task.Delay(2_000);
        var before = Heap();
        var usage = await cluster.Meter.MeasureAsync(async () =>
        {
            await host.StartAsync();
            await informer.Synced;
        });
        var kept = Heap() - before;
        Check(informer.Cache.Count, size);
        return (usage, kept);
    }

    private async Task LatencyAsync(ResourceClient<PostgresCluster> client, int size)
    {
        var seen = new ConcurrentDictionary<string, TaskCompletionSource<long>>();
        await using var host = new OperatorHost(Connect, client.Namespace, (_, resource, _) =>
        {
            if (resource.Metadata.Annotations?.GetValueOrDefault("bench") is { } mark && seen.TryGetValue(mark, out var waiting))
            {
                waiting.TrySetResult(Stopwatch.GetTimestamp());
            }

            return ValueTask.CompletedTask;
        });
        await host.StartAsync();
        await host.Informers.Get<PostgresCluster>().Synced;
        var (latencies, writes) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = -100; i < Changes; i++)
        {
            var mark = $"{size}-{i}";
            var waiting = seen[mark] = new(TaskCreationOptions.RunContinuationsAsynchronously);
            var patch = new MergePatch(new JsonObject { ["metadata"] = new JsonObject { ["annotations"] = new JsonObject { ["bench"] = mark } } });
            var start = Stopwatch.GetTimestamp();
            await client.PatchAsync(Client.Benchmarks.Samples.Cluster((int)((i + 100) * 7919L % size)).Metadata.Name!, patch);
            var written = Stopwatch.GetElapsedTime(start);
            var reconciled = Stopwatch.GetElapsedTime(start, await waiting.Task);
            if (i >= 0)
            {
                latencies.Add(reconciled);
                writes.Add(written);
            }
        }

        this.latencies.Add([Table.Number(size), Precise(At(latencies, 0.5)), Precise(At(latencies, 0.99)), Precise(At(writes, 0.5))]);
    }

    private async Task ReconcileAsync(ResourceClient<PostgresCluster> client, int size, int workers)
    {
        // As at the start of a program: all objects wait in the queue, and each of the first ones has its status written.
        var count = Math.Min(Reconciles, size);
        var (begun, left) = (0, count);
        TaskCompletionSource go = new(TaskCreationOptions.RunContinuationsAsynchronously), done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = new OperatorHost(
            Connect,
            client.Namespace,
            async (own, resource, cancel) =>
            {
                await go.Task;
                if (Interlocked.Increment(ref begun) > count)
                {
                    await done.Task;
                    return;
                }

                var condition = new JsonObject
                {
                    ["type"] = "Ready",
                    ["status"] = "True",
                    ["reason"] = $"Run{workers}At{size}",
                    ["message"] = "All is well.",
                    ["lastTransitionTime"] = "2026-01-01T00:00:00Z",
                };
                await own.PostgresClusters(resource.Metadata.Namespace)
                    .PatchStatusAsync(resource.Metadata.Name!, new MergePatch(new JsonObject { ["status"] = new JsonObject { ["conditions"] = new JsonArray(condition) } }), cancel);
                if (Interlocked.Decrement(ref left) == 0)
                {
                    done.SetResult();
                }
            },
            workers);
        await host.StartAsync();
        await host.Informers.Get<PostgresCluster>().Synced;
        await Task.Delay(500);
        var usage = await cluster.Meter.MeasureAsync(() =>
        {
            go.SetResult();
            return done.Task;
        });
        reconciles.Add([
            Table.Number(size),
            Table.Number(workers),
            Table.Number(count / usage.Time.TotalSeconds),
            $"{Table.Number((double)usage.Allocated / count)} B",
            $"{Table.Number(usage.Client.TotalMicroseconds / count)} µs",
            $"{Table.Number(usage.Server.TotalMicroseconds / count)} µs"]);
    }

    private void Connect(KubernetesClientOptions options) => (options.Server, options.PrimaryHandler) = (cluster.Plane.Server, cluster.Plane.NewHandler());

    private static long Heap()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static TimeSpan At(List<TimeSpan> times, double share) => times.Order().ElementAt((int)((times.Count - 1) * share));

    private static string Precise(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:n2} ms");

    private static void Print(List<string[]> rows, string title, params string[] columns)
    {
        if (rows.Count > 0)
        {
            Table.Head(title, columns);
            rows.ForEach(row => Table.Row(row));
        }
    }

    private static void Check(int count, int expected)
    {
        if (count != expected)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{count} objects are in the cache instead of {expected}."));
        }
    }
}
