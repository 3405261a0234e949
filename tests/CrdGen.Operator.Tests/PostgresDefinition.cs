using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;
using CrdGen.TestSupport.ControlPlane;
using Postgres;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests;

/// <summary>The custom resource of the Postgres sample, in the tests' API server.</summary>
internal static class PostgresDefinition
{
    private static readonly ConcurrentDictionary<Cluster, Lazy<Task>> Installed = new();

    /// <summary>Installs the definition, once.</summary>
    public static Task InstallAsync(Cluster cluster) => Installed.GetOrAdd(cluster, static cluster => new(() => CreateAsync(cluster))).Value;

    /// <summary>A cluster that is created.</summary>
    public static async Task<PostgresCluster> CreateAsync(Cluster cluster, string ns, string name = "orders", int instances = 1)
    {
        await InstallAsync(cluster);
        return await cluster.Client.Resources<PostgresCluster>(ns).CreateAsync(
            new PostgresCluster { Metadata = new() { Name = name }, Spec = new() { Version = 17, Instances = instances, StorageClass = new("fast") } }, TestContext.Current.CancellationToken);
    }

    private static async Task CreateAsync(Cluster cluster)
    {
        foreach (var manifest in typeof(PostgresCluster).Assembly.GetCustomAttributes<GeneratedManifestAttribute>())
        {
            var name = (string)JsonNode.Parse(manifest.Json)!["metadata"]!["name"]!;
            (await cluster.Plane.Api.CreateAsync(KubernetesApi.Definitions, manifest.Json)).IsSuccess.ShouldBeTrue();
            await cluster.Plane.Api.WaitForAsync($"{KubernetesApi.Definitions}/{name}", answer => answer.At("status", "conditions") is JsonArray conditions
                && conditions.Any(condition => (string?)condition!["type"] == "Established" && (string?)condition["status"] == "True"));
        }
    }
}
