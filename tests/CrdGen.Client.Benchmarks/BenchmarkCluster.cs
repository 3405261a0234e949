using System.Reflection;
using System.Text.Json.Nodes;
using CrdGen.TestSupport.ControlPlane;
using Postgres;

namespace CrdGen.Client.Benchmarks;

/// <summary>A control plane with the Postgres sample's definition.</summary>
internal sealed class BenchmarkCluster : IDisposable
{
    private BenchmarkCluster(TestControlPlane plane)
    {
        Plane = plane;
        Client = new(new() { Server = plane.Server, PrimaryHandler = plane.NewHandler() });
        Meter = new(plane);
    }

    public TestControlPlane Plane { get; }

    public KubernetesClient Client { get; }

    public Meter Meter { get; }

    public static async Task<BenchmarkCluster> StartAsync()
    {
        var plane = await TestControlPlane.StartAsync();
        foreach (var manifest in typeof(PostgresCluster).Assembly.GetCustomAttributes<GeneratedManifestAttribute>())
        {
            await plane.Api.CreateAsync(KubernetesApi.Definitions, manifest.Json);
            await plane.Api.WaitForAsync($"{KubernetesApi.Definitions}/{JsonNode.Parse(manifest.Json)!["metadata"]!["name"]}", answer =>
                answer.At("status", "conditions") is JsonArray conditions && conditions.Any(condition => (string?)condition!["type"] == "Established" && (string?)condition["status"] == "True"));
        }

        return new(plane);
    }

    public async Task<ResourceClient<PostgresCluster>> NewNamespaceAsync()
    {
        var made = await Client.Namespaces().CreateAsync(new() { Metadata = new() { GenerateName = "bench-" } });
        return Client.PostgresClusters(made.Metadata.Name);
    }

    /// <summary>Makes objects: one is created as always, the others are copies of what the server has stored of it.</summary>
    /// <param name="client">Where.</param>
    /// <param name="from">How many there are.</param>
    /// <param name="to">How many there are to be.</param>
    public async Task FillAsync(ResourceClient<PostgresCluster> client, int from, int to)
    {
        var first = from == 0 ? await client.CreateAsync(Samples.Cluster(0)) : await client.GetAsync(Samples.Cluster(0).Metadata.Name!);
        var (name, uid) = (first.Metadata.Name!, first.Metadata.Uid!);
        var folder = $"/registry/postgres.acme.io/postgresclusters/{client.Namespace}/";
        var stored = await Plane.ReadStoredAsync(folder + name);
        await Plane.StoreAsync(Enumerable.Range(from, to - from).Where(number => number > 0).Select(number => (
            folder + Samples.Cluster(number).Metadata.Name,
            stored.Replace(name, Samples.Cluster(number).Metadata.Name, StringComparison.Ordinal).Replace(uid, $"{uid[..^6]}{number:d6}", StringComparison.Ordinal))));

        // The API server's cache learns of them later. Many have the same version, as no server would make them: a watch that began in the middle of that would miss the rest.
        while ((await client.ListAsync(new ListOptions { ResourceVersion = "0" })).Count < to)
        {
            await Task.Delay(100);
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        Plane.Dispose();
    }
}
