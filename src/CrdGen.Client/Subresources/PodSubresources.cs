using System.Text.Json.Nodes;
using CrdGen.Models;
using CrdGen.Models.Core.V1;
using CrdGen.Models.Policy.V1;

namespace CrdGen.Client;

/// <summary>What can be done with pods only.</summary>
public static class PodSubresources
{
    /// <summary>Deletes a pod, if its disruption budgets allow it.</summary>
    /// <param name="pods">The pods.</param>
    /// <param name="name">The pod.</param>
    /// <param name="options">How it is deleted.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesTooManyRequestsException">A disruption budget does not allow it now; <see cref="KubernetesException.RetryAfter"/> may say when to ask again.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("create", Resource = "pods", Subresource = "eviction")]
    public static Task EvictAsync(this ResourceClient<Pod> pods, string name, DeletionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pods);
        var eviction = new Eviction { Metadata = new() { Name = name, Namespace = pods.Namespace }, DeleteOptions = options?.ToModel() };
        return pods.CreateSubresourceAsync(name, "eviction", eviction, KubernetesJson.Default.Eviction, cancellationToken: cancellationToken);
    }

    /// <summary>Binds a pod to a node, as a scheduler does.</summary>
    /// <param name="pods">The pods.</param>
    /// <param name="name">The pod.</param>
    /// <param name="node">The node.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesConflictException">It is bound already.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("create", Resource = "pods", Subresource = "binding")]
    public static Task BindAsync(this ResourceClient<Pod> pods, string name, string node, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pods);
        var binding = new Binding { Metadata = new() { Name = name, Namespace = pods.Namespace }, Target = new() { ApiVersion = "v1", Kind = "Node", Name = node } };
        return pods.CreateSubresourceAsync(name, "binding", binding, KubernetesJson.Default.Binding, cancellationToken: cancellationToken);
    }

    /// <summary>Adds a container to a running pod, to look into it (<c>kubectl debug</c>). It cannot be removed again.</summary>
    /// <param name="pods">The pods.</param>
    /// <param name="name">The pod.</param>
    /// <param name="container">The container.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The pod as the server has it.</returns>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch", Resource = "pods", Subresource = "ephemeralcontainers")]
    public static Task<Pod> AddEphemeralContainerAsync(this ResourceClient<Pod> pods, string name, EphemeralContainer container, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pods);
        var containers = new JsonArray(System.Text.Json.JsonSerializer.SerializeToNode(container, KubernetesJson.Default.EphemeralContainer));
        var patch = new StrategicMergePatch(new JsonObject { ["spec"] = new JsonObject { ["ephemeralContainers"] = containers } });
        return pods.PatchSubresourceAsync(name, "ephemeralcontainers", patch, KubernetesJson.Default.Pod, cancellationToken: cancellationToken);
    }
}
