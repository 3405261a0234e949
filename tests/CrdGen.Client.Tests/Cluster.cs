using CrdGen.TestSupport;
using CrdGen.TestSupport.ControlPlane;
using Xunit;

[assembly: AssemblyFixture(typeof(CrdGen.Client.Tests.Cluster))]

namespace CrdGen.Client.Tests;

/// <summary>One API server for all tests. Each test works in a namespace of its own.</summary>
public sealed class Cluster : IAsyncLifetime
{
    private TestControlPlane? plane;
    private KubernetesClient? client;

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
    public KubernetesClient Client => client ??= new(new() { Server = Plane.Server, PrimaryHandler = Plane.NewHandler() });

    public async ValueTask InitializeAsync() => plane = TestControlPlane.IsAvailable ? await TestControlPlane.StartAsync() : null;

    public ValueTask DisposeAsync()
    {
        client?.Dispose();
        plane?.Dispose();
        return ValueTask.CompletedTask;
    }
}
