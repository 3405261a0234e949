// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.FlowControl.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>flowcontrol.apiserver.k8s.io/v1</c>.</summary>
public static class FlowControlV1Resources
{
    /// <summary>Objects of kind FlowSchema.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<FlowSchema> FlowSchemas(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<FlowSchema>();
    }

    /// <summary>Objects of kind PriorityLevelConfiguration.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<PriorityLevelConfiguration> PriorityLevelConfigurations(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<PriorityLevelConfiguration>();
    }
}
