using System.Reflection;
using CrdGen.Client;
using CrdGen.Models.ApiExtensions.V1;

namespace CrdGen.Testing;

/// <summary>Installs custom resource definitions for tests.</summary>
public static class DefinitionExtensions
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Installs the custom resource definitions that CrdGen's generator left in an assembly, and waits until their resources are served.</summary>
    /// <param name="client">A client that may.</param>
    /// <param name="assembly">The assembly of the resource classes.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="ArgumentException">The assembly has none.</exception>
    public static Task InstallDefinitionsAsync(this KubernetesClient client, Assembly assembly, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(assembly);
        var manifests = assembly.GetCustomAttributes<GeneratedManifestAttribute>().SelectMany(manifest => KubernetesManifests.Parse(manifest.Json, manifest.Path));
        return InstallAsync(client, manifests, assembly.GetName().Name!, cancellationToken);
    }

    /// <summary>Installs the custom resource definitions of a file, or of a folder's files, and waits until their resources are served.</summary>
    /// <param name="client">A client that may.</param>
    /// <param name="path">The file or folder; what is in folders below does not count.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static async Task InstallDefinitionsAsync(this KubernetesClient client, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        var manifests = await KubernetesManifests.LoadAsync(path, cancellationToken: cancellationToken).ConfigureAwait(false);
        await InstallAsync(client, manifests, path, cancellationToken).ConfigureAwait(false);
    }

    private static async Task InstallAsync(KubernetesClient client, IEnumerable<Unstructured> manifests, string origin, CancellationToken cancellationToken)
    {
        Unstructured[] definitions = [.. manifests.Where(manifest => manifest is { Kind: "CustomResourceDefinition", ApiVersion: "apiextensions.k8s.io/v1" })];
        if (definitions.Length == 0)
        {
            throw new ArgumentException($"There is no CustomResourceDefinition in {origin}.");
        }

        (await client.ApplyAllAsync(definitions, new() { Force = true }, cancellationToken).ConfigureAwait(false)).ThrowIfAnyFailed();
        foreach (var definition in definitions)
        {
            var established = await client.CustomResourceDefinitions().WaitForConditionAsync(definition.Metadata.Name!, "Established", Patience, cancellationToken: cancellationToken).ConfigureAwait(false);
            await WaitUntilServedAsync(client, established.Spec, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>An established definition is not yet served everywhere.</summary>
    private static async Task WaitUntilServedAsync(KubernetesClient client, CustomResourceDefinitionSpec spec, CancellationToken cancellationToken)
    {
        var names = spec.Names;
        var scope = spec.Scope == "Namespaced" ? ResourceScope.Namespaced : ResourceScope.Cluster;
        foreach (var version in spec.Versions.Where(version => version.Served))
        {
            var resource = new ResourceDefinition(spec.Group, version.Name, names.Kind, names.ListKind ?? names.Kind + "List", names.Plural, scope);
            await Eventually.IsTrueAsync(
                async () =>
                {
                    try
                    {
                        await client.Resources(resource).ListAsync(new() { Limit = 1 }, cancellationToken).ConfigureAwait(false);
                        return true;
                    }
                    catch (KubernetesResourceMissingException)
                    {
                        return false;
                    }
                },
                $"{names.Plural}.{version.Name}.{spec.Group} is served",
                Patience,
                cancellationToken).ConfigureAwait(false);
        }
    }
}
