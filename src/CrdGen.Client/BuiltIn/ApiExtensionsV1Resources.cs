// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.ApiExtensions.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>apiextensions.k8s.io/v1</c>.</summary>
public static class ApiExtensionsV1Resources
{
    /// <summary>Objects of kind CustomResourceDefinition.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<CustomResourceDefinition> CustomResourceDefinitions(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<CustomResourceDefinition>();
    }
}
