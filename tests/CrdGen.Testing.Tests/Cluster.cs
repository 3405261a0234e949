using CrdGen.TestSupport;
using Postgres;
using Xunit;

[assembly: AssemblyFixture(typeof(CrdGen.Testing.Tests.Cluster))]

namespace CrdGen.Testing.Tests;

/// <summary>One API server for all tests, used as a user would.</summary>
public sealed class Cluster : IAsyncLifetime
{
    private ApiServerFixture? server;

    public ApiServerFixture Server
    {
        get
        {
            // Not what users write: in CI a missing server is a failure here.
            Assets.Require("etcd");
            Assets.Require("kube-apiserver");
            return server!;
        }
    }

    public async ValueTask InitializeAsync() =>
        server = ApiServerFixture.IsAvailable ? await ApiServerFixture.StartAsync(new() { DefinitionAssemblies = [typeof(PostgresCluster).Assembly] }) : null;

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }
}
