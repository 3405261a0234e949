using System.Text.Json.Nodes;
using CrdGen.Models.Autoscaling.V1;

namespace CrdGen.Client;

/// <summary>Numbers of replicas: what <c>kubectl scale</c> does, for all that has the subresource.</summary>
public static class ScaleExtensions
{
    /// <summary>Sets the number of replicas.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="client">The objects of a namespace.</param>
    /// <param name="name">The object.</param>
    /// <param name="replicas">The number.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch", Subresource = "scale")]
    public static Task<Scale> ScaleAsync<T>(this ResourceClient<T> client, string name, int replicas, CancellationToken cancellationToken = default)
        where T : class, IKubernetesObject
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentOutOfRangeException.ThrowIfNegative(replicas);
        var patch = new MergePatch(new() { ["spec"] = new JsonObject { ["replicas"] = replicas } });
        return client.PatchScaleAsync(name, patch, cancellationToken: cancellationToken);
    }
}
