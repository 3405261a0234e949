// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Networking.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>networking.k8s.io/v1</c>.</summary>
public static class NetworkingV1Resources
{
    /// <summary>Objects of kind IPAddress.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<IPAddress> IPAddresses(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<IPAddress>();
    }

    /// <summary>Objects of kind IngressClass.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<IngressClass> IngressClasses(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<IngressClass>();
    }

    /// <summary>Objects of kind Ingress, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<Ingress> Ingresses(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<Ingress>(@namespace);
    }

    /// <summary>Objects of kind NetworkPolicy, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<NetworkPolicy> NetworkPolicies(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<NetworkPolicy>(@namespace);
    }

    /// <summary>Objects of kind ServiceCIDR.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<ServiceCIDR> ServiceCIDRs(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ServiceCIDR>();
    }
}
