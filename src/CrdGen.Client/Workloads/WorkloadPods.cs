using CrdGen.Models.Apps.V1;
using CrdGen.Models.Batch.V1;
using CrdGen.Models.Core.V1;
using CrdGen.Models.Meta.V1;

namespace CrdGen.Client;

/// <summary>The pods that a workload has, by its selector.</summary>
public static class WorkloadPods
{
    /// <summary>Lists the pods of a Deployment.</summary>
    /// <param name="client">The Deployments of a namespace.</param>
    /// <param name="name">The Deployment.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", Group = "apps", Resource = "deployments")]
    [RequiresPermission("list", Resource = "pods")]
    public static Task<IReadOnlyList<Pod>> ListPodsAsync(this ResourceClient<Deployment> client, string name, CancellationToken cancellationToken = default) =>
        ListAsync(client, name, obj => obj.Spec?.Selector, cancellationToken);

    /// <summary>Lists the pods of a StatefulSet.</summary>
    /// <inheritdoc cref="ListPodsAsync(ResourceClient{Deployment}, string, CancellationToken)"/>
    [RequiresPermission("get", Group = "apps", Resource = "statefulsets")]
    [RequiresPermission("list", Resource = "pods")]
    public static Task<IReadOnlyList<Pod>> ListPodsAsync(this ResourceClient<StatefulSet> client, string name, CancellationToken cancellationToken = default) =>
        ListAsync(client, name, obj => obj.Spec?.Selector, cancellationToken);

    /// <summary>Lists the pods of a DaemonSet.</summary>
    /// <inheritdoc cref="ListPodsAsync(ResourceClient{Deployment}, string, CancellationToken)"/>
    [RequiresPermission("get", Group = "apps", Resource = "daemonsets")]
    [RequiresPermission("list", Resource = "pods")]
    public static Task<IReadOnlyList<Pod>> ListPodsAsync(this ResourceClient<DaemonSet> client, string name, CancellationToken cancellationToken = default) =>
        ListAsync(client, name, obj => obj.Spec?.Selector, cancellationToken);

    /// <summary>Lists the pods of a ReplicaSet.</summary>
    /// <inheritdoc cref="ListPodsAsync(ResourceClient{Deployment}, string, CancellationToken)"/>
    [RequiresPermission("get", Group = "apps", Resource = "replicasets")]
    [RequiresPermission("list", Resource = "pods")]
    public static Task<IReadOnlyList<Pod>> ListPodsAsync(this ResourceClient<ReplicaSet> client, string name, CancellationToken cancellationToken = default) =>
        ListAsync(client, name, obj => obj.Spec?.Selector, cancellationToken);

    /// <summary>Lists the pods of a Job.</summary>
    /// <inheritdoc cref="ListPodsAsync(ResourceClient{Deployment}, string, CancellationToken)"/>
    [RequiresPermission("get", Group = "batch", Resource = "jobs")]
    [RequiresPermission("list", Resource = "pods")]
    public static Task<IReadOnlyList<Pod>> ListPodsAsync(this ResourceClient<Job> client, string name, CancellationToken cancellationToken = default) =>
        ListAsync(client, name, obj => obj.Spec?.Selector, cancellationToken);

    private static async Task<IReadOnlyList<Pod>> ListAsync<T>(
        ResourceClient<T> client, string name, Func<T, LabelSelector?> selectorOf, CancellationToken cancellationToken)
        where T : class, IKubernetesObject
    {
        ArgumentNullException.ThrowIfNull(client);
        var obj = await client.GetAsync(name, cancellationToken).ConfigureAwait(false);

        // Without a selector nothing is selected, and not everything.
        if (selectorOf(obj) is not { } selector)
        {
            return [];
        }

        var pods = new List<Pod>();
        await foreach (var pod in client.Related<Pod>().ListAllAsync(new() { LabelSelector = selector }, cancellationToken).ConfigureAwait(false))
        {
            pods.Add(pod);
        }

        return pods;
    }
}
