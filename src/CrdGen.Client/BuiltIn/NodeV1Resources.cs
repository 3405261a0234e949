// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Node.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>node.k8s.io/v1</c>.</summary>
public static class NodeV1Resources
{
    /// <summary>Objects of kind RuntimeClass.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<RuntimeClass> RuntimeClasses(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<RuntimeClass>();
    }
}
