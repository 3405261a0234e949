using CrdGen.Client;
using CrdGen.Testing;
using CrdGen.TestSupport;
using Xunit;

[assembly: AssemblyFixture(typeof(PostgresOperator.Tests.Cluster))]

namespace PostgresOperator.Tests;

/// <summary>
/// One API server for all tests, with RBAC, and with the check of owner references that OpenShift has on. The operator runs beside as a program; it is
/// known as its service account and may what its manifests say.
/// </summary>
public sealed class Cluster : IAsyncLifetime
{
    private readonly SemaphoreSlim once = new(1);
    private ApiServerFixture? server;
    private OperatorProcess? program;

    public ApiServerFixture Server
    {
        get
        {
            Assets.Require("etcd");
            Assets.Require("kube-apiserver");
            return server!;
        }
    }

    public KubernetesClient Client => Server.Client;

    /// <summary>The operator that runs; the first who asks starts it.</summary>
    public async Task<OperatorProcess> OperatorAsync()
    {
        await once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (program is null)
            {
                program = OperatorProcess.Start(await Installation.ApplyAsync(Server, TestContext.Current.CancellationToken));
                await program.WaitUntilReadyAsync(TestContext.Current.CancellationToken);
            }

            return program;
        }
        finally
        {
            once.Release();
        }
    }

    public async ValueTask InitializeAsync() => server = ApiServerFixture.IsAvailable ? await NewServerAsync() : null;

    public async ValueTask DisposeAsync()
    {
        if (program is not null)
        {
            await program.DisposeAsync();
        }

        server?.Dispose();
        once.Dispose();
    }

    internal static Task<ApiServerFixture> NewServerAsync() =>
        ApiServerFixture.StartAsync(new() { ApiServerFlags = ["--enable-admission-plugins=OwnerReferencesPermissionEnforcement"] });
}
