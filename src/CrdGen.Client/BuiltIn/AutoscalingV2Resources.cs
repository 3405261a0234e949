// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Autoscaling.V2;

namespace CrdGen.Client;

/// <summary>The resources of <c>autoscaling/v2</c>.</summary>
public static class AutoscalingV2Resources
{
    /// <summary>Objects of kind HorizontalPodAutoscaler, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<HorizontalPodAutoscaler> HorizontalPodAutoscalers(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<HorizontalPodAutoscaler>(@namespace);
    }
}
