// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Scheduling.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>scheduling.k8s.io/v1</c>.</summary>
public static class SchedulingV1Resources
{
    /// <summary>Objects of kind PriorityClass.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<PriorityClass> PriorityClasses(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<PriorityClass>();
    }
}
