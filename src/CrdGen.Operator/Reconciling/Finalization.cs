using System.Text.Json.Nodes;
using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>Sets finalizers: by them an object that is deleted stays until those who have set them have cleaned up.</summary>
internal static class Finalization
{
    /// <summary>The finalizers of an object.</summary>
    public static IReadOnlyList<string> Of(IKubernetesObject resource) => resource.Metadata.Finalizers ?? [];

    /// <summary>Sets the finalizers of an object, and gives it as it is then. A merge patch replaces lists: it may do so only on the version that we know.</summary>
    /// <exception cref="KubernetesConflictException">The object has changed in the meantime.</exception>
    public static Task<T> SetAsync<T>(ResourceClient<T> client, T resource, IEnumerable<string> finalizers, CancellationToken cancellationToken)
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
