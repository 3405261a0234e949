using System.Globalization;
using CrdGen.Client.Benchmarks;
using CrdGen.Operator.Benchmarks;

// What the operator's runtime costs, beside a real API server where it needs one, all in one run against one server. KUBEBUILDER_ASSETS names the folder
// of its programs. Arguments choose: `-- queue`, `-- events`, `-- sync 10000 50000`, `-- latency`, `-- reconciles`; none for all. Each prints a table.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var sizes = args.Where(word => char.IsAsciiDigit(word[0])).Select(word => int.Parse(word, CultureInfo.InvariantCulture)).ToArray();
sizes = sizes is [] ? [1_000, 10_000, 50_000] : sizes;
var chosen = args.Where(word => !char.IsAsciiDigit(word[0])).ToList();
chosen = chosen is [] ? ["queue", "events", "sync", "latency", "reconciles"] : chosen;
if (chosen.Contains("queue"))
{
    await QueueBenchmark.RunAsync(sizes);
}

if (chosen.Intersect(["events", "sync", "latency", "reconciles"]).Any())
{
    using var cluster = await BenchmarkCluster.StartAsync();
    if (chosen.Contains("events"))
    {
        await new EventBenchmark(cluster).RunAsync(sizes);
    }

    await new LoadBenchmark(cluster, chosen).RunAsync(sizes);
}
