// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Core.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>v1</c>.</summary>
public static class CoreV1Resources
{
    /// <summary>Objects of kind Binding, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<Binding> Bindings(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<Binding>(@namespace);
    }

    /// <summary>Objects of kind ComponentStatus.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<ComponentStatus> ComponentStatuses(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ComponentStatus>();
    }

    /// <summary>Objects of kind ConfigMap, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<ConfigMap> ConfigMaps(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ConfigMap>(@namespace);
    }

    /// <summary>Objects of kind Endpoints, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<Endpoints> Endpoints(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<Endpoints>(@namespace);
    }

    /// <summary>Objects of kind Event, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<Event> Events(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<Event>(@namespace);
    }

    /// <summary>Objects of kind LimitRange, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<LimitRange> LimitRanges(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<LimitRange>(@namespace);
    }

    /// <summary>Objects of kind Namespace.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<Namespace> Namespaces(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<Namespace>();
    }

    /// <summary>Objects of kind Node.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<Node> Nodes(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<Node>();
    }

    /// <summary>Objects of kind PersistentVolumeClaim, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<PersistentVolumeClaim> PersistentVolumeClaims(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<PersistentVolumeClaim>(@namespace);
    }

    /// <summary>Objects of kind PersistentVolume.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<PersistentVolume> PersistentVolumes(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<PersistentVolume>();
    }

    /// <summary>Objects of kind PodTemplate, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<PodTemplate> PodTemplates(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<PodTemplate>(@namespace);
    }

    /// <summary>Objects of kind Pod, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<Pod> Pods(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<Pod>(@namespace);
    }

    /// <summary>Objects of kind ReplicationController, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<ReplicationController> ReplicationControllers(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ReplicationController>(@namespace);
    }

    /// <summary>Objects of kind ResourceQuota, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<ResourceQuota> ResourceQuotas(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ResourceQuota>(@namespace);
    }

    /// <summary>Objects of kind Secret, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<Secret> Secrets(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<Secret>(@namespace);
    }

    /// <summary>Objects of kind ServiceAccount, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<ServiceAccount> ServiceAccounts(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ServiceAccount>(@namespace);
    }

    /// <summary>Objects of kind Service, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<Service> Services(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<Service>(@namespace);
    }
}
