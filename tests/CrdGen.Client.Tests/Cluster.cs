using System.Reflection;
using System.Text.Json.Nodes;
using CrdGen.TestSupport;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

[assembly: AssemblyFixture(typeof(CrdGen.Client.Tests.Cluster))]

namespace CrdGen.Client.Tests;

/// <summary>One API server for all tests. Each test works in a namespace of its own.</summary>
public sealed class Cluster : IAsyncLifetime
{
    private TestControlPlane? plane;
    private readonly Lock gate = new();
    private KubernetesClient? client;
    private Task? postgres;

    /// <summary>The servers. Skips the test where there are none.</summary>
    public TestControlPlane Plane
    {
        get
        {
            Assets.Require("etcd");
            Assets.Require("kube-apiserver");
            return plane!;
        }
    }

    /// <summary>A client that may do everything.</summary>
    public KubernetesClient Client => client ??= new(KubernetesClientOptions.FromKubeConfig(Plane.WriteKubeConfig()));

    /// <summary>A client with options of its own, that may do everything.</summary>
    public KubernetesClient NewClient(Action<KubernetesClientOptions> configure)
    {
        var options = new KubernetesClientOptions { Server = Plane.Server, PrimaryHandler = Plane.NewHandler() };
        configure(options);
        return new(options);
    }

    /// <summary>A namespace for one test.</summary>
    public async Task<string> NewNamespaceAsync() =>
        (await Client.Namespaces().CreateAsync(new() { Metadata = new() { GenerateName = "test-" } }, TestContext.Current.CancellationToken)).Metadata.Name!;

    /// <summary>Installs the definition of the Postgres sample, once.</summary>
    public Task InstallPostgresAsync()
    {
        lock (gate)
        {
            return postgres ??= InstallAsync(typeof(Postgres.PostgresCluster).Assembly);
        }
    }

    public async ValueTask InitializeAsync() => plane = TestControlPlane.IsAvailable ? await TestControlPlane.StartAsync() : null;

    public ValueTask DisposeAsync()
    {
        client?.Dispose();
        plane?.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task InstallAsync(Assembly assembly)
    {
        foreach (var manifest in assembly.GetCustomAttributes<GeneratedManifestAttribute>())
        {
            var name = (string)JsonNode.Parse(manifest.Json)!["metadata"]!["name"]!;
            (await Plane.Api.CreateAsync(KubernetesApi.Definitions, manifest.Json)).IsSuccess.ShouldBeTrue();
            await Plane.Api.WaitForAsync($"{KubernetesApi.Definitions}/{name}", answer => answer.At("status", "conditions") is JsonArray conditions
                && conditions.Any(condition => (string?)condition!["type"] == "Established" && (string?)condition["status"] == "True"));
        }
    }
}
