using CrdGen.Client;
using CrdGen.Testing;
using CrdGen.TestSupport;

namespace PostgresOperator.Tests;

/// <summary>Installs the operator as its users do: by the manifests that its build wrote.</summary>
internal static class Installation
{
    private static readonly string Folder = Repository.File("samples", "PostgresOperator", "manifests");

    /// <summary>The manifests of its permissions.</summary>
    public static Task<IReadOnlyList<Unstructured>> PermissionsAsync(CancellationToken cancellationToken) =>
        KubernetesManifests.LoadAsync(Path.Combine(Folder, "rbac"), cancellationToken: cancellationToken);

    /// <summary>Applies its permissions; its definitions it installs itself.</summary>
    /// <returns>Who the operator is.</returns>
    public static async Task<ApiServerIdentity> ApplyAsync(ApiServerFixture server, CancellationToken cancellationToken)
    {
        var permissions = await PermissionsAsync(cancellationToken);
        var account = permissions.Single(manifest => manifest.Kind == "ServiceAccount").Metadata;
        await server.Client.Namespaces().CreateAsync(new() { Metadata = new() { Name = account.Namespace } }, cancellationToken);
        (await server.Client.ApplyAllAsync(permissions, cancellationToken: cancellationToken)).ThrowIfAnyFailed();
        await OwnerReferencePolicy.ApplyAsync(server.Client, cancellationToken);
        return await server.ServiceAccountAsync(account.Namespace!, account.Name!, cancellationToken);
    }
}
