// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.ApiRegistration.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>apiregistration.k8s.io/v1</c>.</summary>
public static class ApiRegistrationV1Resources
{
    /// <summary>Objects of kind APIService.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<APIService> APIServices(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<APIService>();
    }
}
