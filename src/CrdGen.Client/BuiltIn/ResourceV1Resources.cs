// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Resource.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>resource.k8s.io/v1</c>.</summary>
public static class ResourceV1Resources
{
    /// <summary>Objects of kind DeviceClass.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<DeviceClass> DeviceClasses(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<DeviceClass>();
    }

    /// <summary>Objects of kind ResourceClaimTemplate, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<ResourceClaimTemplate> ResourceClaimTemplates(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ResourceClaimTemplate>(@namespace);
    }

    /// <summary>Objects of kind ResourceClaim, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<ResourceClaim> ResourceClaims(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ResourceClaim>(@namespace);
    }

    /// <summary>Objects of kind ResourceSlice.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<ResourceSlice> ResourceSlices(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ResourceSlice>();
    }
}
