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

    public void Dispose()
    {
        Client.Dispose();
        Plane.Dispose();
    }
}
