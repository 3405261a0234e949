// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Authentication.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>authentication.k8s.io/v1</c>.</summary>
public static class AuthenticationV1Resources
{
    /// <summary>Objects of kind SelfSubjectReview.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<SelfSubjectReview> SelfSubjectReviews(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<SelfSubjectReview>();
    }

    /// <summary>Objects of kind TokenReview.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<TokenReview> TokenReviews(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<TokenReview>();
    }
}
