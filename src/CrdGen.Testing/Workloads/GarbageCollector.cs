using CrdGen.Client;

namespace CrdGen.Testing;

/// <summary>Plays the garbage collector, which does not run beside an <see cref="ApiServerFixture"/>.</summary>
public static class GarbageCollector
{
    /// <summary>
    /// Deletes the objects of a namespace whose owners are all gone, then those that they owned, until there are none: what the garbage collector does in
    /// the background. So a test can see that children have the owner references that they need.
    /// </summary>
    /// <param name="client">A client that may do everything.</param>
    /// <param name="namespace">The namespace.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <returns>What was deleted: <c>StatefulSet db</c>, …, in order.</returns>
    public static async Task<IReadOnlyList<string>> CollectGarbageAsync(this KubernetesClient client, string @namespace, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        await client.Discovery.RefreshAsync(cancellationToken).ConfigureAwait(false);
        var resources = await client.Discovery.GetResourcesAsync(cancellationToken).ConfigureAwait(false);
        var deleted = new List<string>();
        int before;
        do
        {
            before = deleted.Count;
            var objects = await ListAsync(client, resources, @namespace, cancellationToken).ConfigureAwait(false);
            var uids = objects.Select(found => found.Metadata.Uid).ToHashSet(StringComparer.Ordinal);
            foreach (var (resource, metadata) in objects)
            {
                if (metadata is { OwnerReferences: { Count: > 0 } owners, DeletionTimestamp: null } && !owners.Exists(owner => uids.Contains(owner.Uid)))
                {
                    await client.Resources(resource, metadata.Namespace).DeleteIfExistsAsync(metadata.Name!, new() { Uid = metadata.Uid, Propagation = DeletionPropagation.Background }, cancellationToken).ConfigureAwait(false);
                    deleted.Add($"{resource.Kind} {metadata.Name}");
                }
            }
        }
        while (deleted.Count > before);

        return deleted;
    }

    /// <summary>All that may own something in the namespace, or be owned there. One object may be served by several versions and groups.</summary>
    private static async Task<List<(ResourceDefinition Resource, ObjectMeta Metadata)>> ListAsync(
        KubernetesClient client, IReadOnlyList<ApiResource> resources, string @namespace, CancellationToken cancellationToken)
    {
        var found = new List<(ResourceDefinition, ObjectMeta)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in resources.Where(resource => resource.Verbs.Contains("list") && resource.Verbs.Contains("delete")))
        {
            var isNamespaced = resource.Definition.Scope == ResourceScope.Namespaced;
            await foreach (var one in client.Resources(resource.Definition, isNamespaced ? @namespace : null).MetadataOnly().ListAllAsync(null, cancellationToken).ConfigureAwait(false))
            {
                if (seen.Add(one.Metadata.Uid!))
                {
                    found.Add((resource.Definition, one.Metadata));
                }
            }
        }

        // Cluster-scoped objects can be owners here, but are not this namespace's.
        return found;
    }
}
