// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Apps.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>apps/v1</c>.</summary>
public static class AppsV1Resources
{
    /// <summary>Objects of kind ControllerRevision, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<ControllerRevision> ControllerRevisions(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ControllerRevision>(@namespace);
    }

    /// <summary>Objects of kind DaemonSet, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<DaemonSet> DaemonSets(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<DaemonSet>(@namespace);
    }

    /// <summary>Objects of kind Deployment, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<Deployment> Deployments(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<Deployment>(@namespace);
    }

    /// <summary>Objects of kind ReplicaSet, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<ReplicaSet> ReplicaSets(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ReplicaSet>(@namespace);
    }

    /// <summary>Objects of kind StatefulSet, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<StatefulSet> StatefulSets(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<StatefulSet>(@namespace);
    }
}
