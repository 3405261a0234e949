using System.Text.Json.Nodes;

namespace CrdGen.Client.Benchmarks;

/// <summary>Creates and server-side applies a second, with so many in flight.</summary>
internal sealed class WriteBenchmark(BenchmarkCluster cluster)
{
    private static readonly (int InFlight, int Requests)[] Loads = [(1, 500), (8, 3000), (64, 6000)];

    public async Task RunAsync()
    {
        Table.Head("Writes", "verb", "in flight", "requests", "a second", "allocated a request", "processor a request: client", "API server");
        foreach (var (inFlight, requests) in Loads)
        {
            var client = await cluster.NewNamespaceAsync();
            await RowAsync("create", inFlight, requests, (number, cancellation) => client.CreateAsync(Samples.Cluster(number), cancellation));
        }

        foreach (var (inFlight, requests) in Loads)
        {
            var client = await cluster.NewNamespaceAsync();
            await RowAsync("apply, new", inFlight, requests, (number, cancellation) => client.ApplyAsync(Samples.Cluster(number), cancellation));
            await RowAsync("apply, a change", inFlight, requests, (number, cancellation) => client.ApplyAsync(Change(number), new() { Force = true }, cancellation));
        }
    }

    private static JsonObject Change(int number) => new()
    {
        ["apiVersion"] = "postgres.acme.io/v1",
        ["kind"] = "PostgresCluster",
        ["metadata"] = new JsonObject { ["name"] = Samples.Cluster(number).Metadata.Name },
        ["spec"] = new JsonObject { ["version"] = 17, ["instances"] = 5, ["storageClass"] = "slow" },
    };

    private async Task RowAsync(string verb, int inFlight, int requests, Func<int, CancellationToken, Task> request)
    {
        var usage = await cluster.Meter.MeasureAsync(() => Parallel.ForAsync(
            0, requests, new ParallelOptions { MaxDegreeOfParallelism = inFlight }, async (number, cancellation) => await request(number, cancellation)));
        Table.Row(
            verb,
            Table.Number(inFlight),
            Table.Number(requests),
            Table.Number(requests / usage.Time.TotalSeconds),
            $"{Table.Number((double)usage.Allocated / requests)} B",
            $"{Table.Number(usage.Client.TotalMicroseconds / requests)} µs",
            $"{Table.Number(usage.Server.TotalMicroseconds / requests)} µs");
    }
}
