using CrdGen.Testing;

namespace PostgresOperator.Tests;

/// <summary>Installs the operator as its users do: by its manifests.</summary>
internal static class Installation
{
    /// <summary>Who the operator is.</summary>
    public static async Task<ApiServerIdentity> ApplyAsync(ApiServerFixture server, CancellationToken cancellationToken)
    {
        await server.Client.InstallDefinitionsAsync(typeof(Postgres.PostgresCluster).Assembly, cancellationToken);
        return server.Administrator;
    }
}
