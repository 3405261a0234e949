// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Storage.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>storage.k8s.io/v1</c>.</summary>
public static class StorageV1Resources
{
    /// <summary>Objects of kind CSIDriver.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<CSIDriver> CSIDrivers(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<CSIDriver>();
    }

    /// <summary>Objects of kind CSINode.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<CSINode> CSINodes(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<CSINode>();
    }

    /// <summary>Objects of kind CSIStorageCapacity, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<CSIStorageCapacity> CSIStorageCapacities(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<CSIStorageCapacity>(@namespace);
    }

    /// <summary>Objects of kind StorageClass.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<StorageClass> StorageClasses(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<StorageClass>();
    }

    /// <summary>Objects of kind VolumeAttachment.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<VolumeAttachment> VolumeAttachments(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<VolumeAttachment>();
    }

    /// <summary>Objects of kind VolumeAttributesClass.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<VolumeAttributesClass> VolumeAttributesClasses(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<VolumeAttributesClass>();
    }
}
