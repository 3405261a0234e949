// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Discovery.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>discovery.k8s.io/v1</c>.</summary>
public static class DiscoveryV1Resources
{
    /// <summary>Objects of kind EndpointSlice, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<EndpointSlice> EndpointSlices(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<EndpointSlice>(@namespace);
    }
}
