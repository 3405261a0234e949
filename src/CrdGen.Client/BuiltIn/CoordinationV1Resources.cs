// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Coordination.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>coordination.k8s.io/v1</c>.</summary>
public static class CoordinationV1Resources
{
    /// <summary>Objects of kind Lease, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<Lease> Leases(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<Lease>(@namespace);
    }
}
