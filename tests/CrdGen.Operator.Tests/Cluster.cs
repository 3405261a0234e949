using CrdGen.Client;
using CrdGen.Models.Core.V1;
using CrdGen.TestSupport;
using CrdGen.TestSupport.ControlPlane;
using Xunit;

[assembly: AssemblyFixture(typeof(CrdGen.Operator.Tests.Cluster))]

namespace CrdGen.Operator.Tests;

/// <summary>One API server for all tests. Each test works in a namespace of its own.</summary>
public sealed class Cluster : IAsyncLifetime
{
    private TestControlPlane? plane;
    private KubernetesClient? client;
    private int namespaces;

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
    public KubernetesClient Client => client ??= NewClient();

    /// <summary>Another client, with handlers of its own.</summary>
    public KubernetesClient NewClient(params Func<DelegatingHandler>[] handlers)
    {
        var options = new KubernetesClientOptions { Server = Plane.Server, PrimaryHandler = Plane.NewHandler() };
        foreach (var handler in handlers)
        {
            options.Handlers.Add(handler);
        }

        return new(options);
    }

    /// <summary>An operator with a client of its own that may do everything.</summary>
    internal Task<RunningOperator> StartOperatorAsync(string? ns, Action<OperatorBuilder>? configure = null, Action<KubernetesClientOptions>? client = null) =>
        RunningOperator.StartAsync(Plane.Server, Plane.NewHandler(), ns, configure, client);

    /// <summary>A new namespace.</summary>
    public async Task<string> NewNamespaceAsync()
    {
        var name = $"test-{Interlocked.Increment(ref namespaces)}";
        await Client.Namespaces().CreateAsync(new Namespace { Metadata = new() { Name = name } }, TestContext.Current.CancellationToken);
        return name;
    }

    public async ValueTask InitializeAsync() => plane = TestControlPlane.IsAvailable ? await TestControlPlane.StartAsync() : null;

    public ValueTask DisposeAsync()
    {
        client?.Dispose();
        plane?.Dispose();
        return ValueTask.CompletedTask;
    }
}
