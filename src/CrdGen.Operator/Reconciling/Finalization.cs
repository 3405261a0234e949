using System.Text.Json.Nodes;
using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>Sets and removes a finalizer: by it an object that is deleted stays until its reconciler has cleaned up.</summary>
internal static class Finalization
{
    /// <summary>Whether an object has a finalizer.</summary>
    public static bool Has(IKubernetesObject resource, string finalizer) => resource.Metadata.Finalizers?.Contains(finalizer) == true;

    /// <summary>Sets a finalizer, and gives the object as it is then.</summary>
    /// <exception cref="KubernetesConflictException">The object has changed in the meantime.</exception>
    public static Task<T> AddAsync<T>(ResourceClient<T> client, T resource, string finalizer, CancellationToken cancellationToken)
        where T : class, IKubernetesObject =>
        SetAsync(client, resource, [.. resource.Metadata.Finalizers ?? [], finalizer], cancellationToken);

    /// <summary>Removes a finalizer; an object that is gone already is as good.</summary>
    /// <exception cref="KubernetesConflictException">The object has changed in the meantime.</exception>
    public static async Task RemoveAsync<T>(ResourceClient<T> client, T resource, string finalizer, CancellationToken cancellationToken)
        where T : class, IKubernetesObject
    {
        try
        {
            await SetAsync(client, resource, [.. (resource.Metadata.Finalizers ?? []).Where(name => name != finalizer)], cancellationToken).ConfigureAwait(false);
        }
        catch (KubernetesNotFoundException)
        {
            // Another has removed it.
        }
    }

    /// <summary>A merge patch replaces lists: it may do so only on the version that we know.</summary>
    private static Task<T> SetAsync<T>(ResourceClient<T> client, T resource, IEnumerable<string> finalizers, CancellationToken cancellationToken)
        where T : class, IKubernetesObject
    {
        var metadata = new JsonObject
        {
            ["finalizers"] = new JsonArray([.. finalizers.Select(name => JsonValue.Create(name))]),
            ["resourceVersion"] = resource.Metadata.ResourceVersion,
            ["uid"] = resource.Metadata.Uid,
        };
        return client.PatchAsync(resource.Metadata.Name!, new MergePatch(new JsonObject { ["metadata"] = metadata }), cancellationToken);
    }
}
