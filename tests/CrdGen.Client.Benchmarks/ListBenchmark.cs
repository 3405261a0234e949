using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Postgres;

namespace CrdGen.Client.Benchmarks;

/// <summary>Lists and streamed lists of many custom objects; beside them the same bytes without the client, and as one document.</summary>
internal sealed class ListBenchmark(BenchmarkCluster cluster)
{
    private const int Runs = 5;

    public async Task RunAsync(int[] sizes)
    {
        var client = await cluster.NewNamespaceAsync();
        Table.Head(
            $"Lists (median of {Runs})",
            "objects", "how", "time", "objects a second", "allocated an object", "resident before and peak", "processor: client", "API server");
        var there = 0;
        foreach (var size in sizes)
        {
            await cluster.FillAsync(client, there, size);
            there = size;
            await RunAsync(client, size);
        }
    }

    private async Task RunAsync(ResourceClient<PostgresCluster> client, int size)
    {
        var address = new Uri($"apis/postgres.acme.io/v1/namespaces/{client.Namespace}/postgresclusters", UriKind.Relative);
        using var http = new HttpClient(cluster.Plane.NewHandler()) { BaseAddress = cluster.Plane.Server };
        await RowAsync("the bytes alone (HttpClient)", size, async () =>
        {
            using var stream = await http.GetStreamAsync(address);
            await stream.CopyToAsync(Stream.Null);
        });
        await RowAsync("HttpClient, the whole text, JsonSerializer", size, async () =>
            Check(JsonSerializer.Deserialize(await http.GetStringAsync(address), PostgresJson.Default.WholeList)!.Items.Count, size));
        await RowAsync("ListAsync, one answer", size, async () => Check((await client.ListAsync()).Count, size));
        await RowAsync("ListAllAsync, pages of 500", size, async () => Check(await client.ListAllAsync().CountAsync(), size));
        await RowAsync("MetadataOnly, one answer", size, async () => Check((await client.MetadataOnly().ListAsync()).Count, size));
        await RowAsync("WatchAsync, a streamed list: one event each", size, async () =>
        {
            var count = 0;
            await foreach (var e in client.WatchAsync(new() { SendInitialEvents = true }))
            {
                if (e.IsInitialEventsEnd)
                {
                    break;
                }

                count++;
            }

            Check(count, size);
        });
    }

    private async Task RowAsync(string name, int size, Func<Task> work)
    {
        var usage = await cluster.Meter.MedianAsync(Runs, work);
        Table.Row(
            Table.Number(size),
            name,
            Table.Milliseconds(usage.Time),
            Table.Number(size / usage.Time.TotalSeconds),
            $"{Table.Number((double)usage.Allocated / size)} B",
            $"{Table.Megabytes(usage.Before)}, {Table.Megabytes(usage.Peak)}",
            Table.Milliseconds(usage.Client),
            Table.Milliseconds(usage.Server));
    }

    private static void Check(int count, int expected)
    {
        if (count != expected)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{count} objects came instead of {expected}."));
        }
    }
}

/// <summary>A list as one document.</summary>
internal sealed class WholeList
{
    [JsonPropertyName("items")]
    public List<PostgresCluster> Items { get; set; } = [];
}
