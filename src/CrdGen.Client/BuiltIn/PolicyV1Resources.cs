// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Policy.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>policy/v1</c>.</summary>
public static class PolicyV1Resources
{
    /// <summary>Objects of kind PodDisruptionBudget, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<PodDisruptionBudget> PodDisruptionBudgets(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<PodDisruptionBudget>(@namespace);
    }
}
