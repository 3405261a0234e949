using System.Text.Json.Nodes;
using CrdGen.TestSupport;
using CrdGen.TestSupport.ControlPlane;
using Xunit;

[assembly: AssemblyFixture(typeof(CrdGen.ApiServer.Tests.Cluster))]

namespace CrdGen.ApiServer.Tests;

/// <summary>One API server for all tests, with every manifest of the samples and of the test resources in it.</summary>
public sealed class Cluster : IAsyncLifetime
{
    private readonly Dictionary<string, ApiAnswer> installed = [];
    private TestControlPlane? plane;

    /// <summary>The API. Skips the test where there is no server.</summary>
    public KubernetesApi Api
    {
        get
        {
            Assets.Require("etcd");
            Assets.Require("kube-apiserver");
            return plane!.Api;
        }
    }

    /// <summary>What the server said to the creation of a CRD.</summary>
    public ApiAnswer Installed(string name) => installed[name];

    public async ValueTask InitializeAsync()
    {
        if (!TestControlPlane.IsAvailable)
        {
            return;
        }

        plane = await TestControlPlane.StartAsync();
        foreach (var manifest in Manifests.All)
        {
            installed.Add(manifest.Name, await Api.CreateAsync(KubernetesApi.Definitions, manifest.Json));
        }

        foreach (var manifest in Manifests.All.Where(manifest => installed[manifest.Name].IsSuccess))
        {
            await Api.WaitForAsync($"{KubernetesApi.Definitions}/{manifest.Name}", answer => IsTrue(answer, "Established"));
        }

        // A definition is established a moment before its objects are served.
        foreach (var path in Manifests.All.Where(manifest => installed[manifest.Name].IsSuccess).SelectMany(manifest => manifest.ServedPaths))
        {
            await Api.WaitForAsync(path, answer => answer.IsSuccess);
        }
    }

    public ValueTask DisposeAsync()
    {
        plane?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Whether a condition of an object is true.</summary>
    public static bool IsTrue(ApiAnswer answer, string condition) =>
        answer.At("status", "conditions") is JsonArray conditions
        && conditions.Any(c => (string?)c!["type"] == condition && (string?)c["status"] == "True");
}
