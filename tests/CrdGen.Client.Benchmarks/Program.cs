using System.Globalization;
using CrdGen.Client.Benchmarks;

// What the client costs beside a real API server, all in one run against one server. KUBEBUILDER_ASSETS names the folder of its
// programs. Arguments choose: `-- json`, `-- lists 10000 50000`, `-- writes`; none for all. Each prints rows of a table.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var chosen = args is [] ? ["json", "writes", "lists"] : args;
var sizes = chosen.Where(word => char.IsAsciiDigit(word[0])).Select(word => int.Parse(word, CultureInfo.InvariantCulture)).ToArray();
if (chosen.Contains("json"))
{
    JsonBenchmark.Run();
}

if (chosen.Contains("writes") || chosen.Contains("lists"))
{
    using var cluster = await BenchmarkCluster.StartAsync();
    if (chosen.Contains("writes"))
    {
        await new WriteBenchmark(cluster).RunAsync();
    }

    if (chosen.Contains("lists"))
    {
        await new ListBenchmark(cluster).RunAsync(sizes is [] ? [10_000, 50_000] : sizes);
    }
}
