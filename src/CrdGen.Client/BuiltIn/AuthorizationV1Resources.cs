// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Authorization.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>authorization.k8s.io/v1</c>.</summary>
public static class AuthorizationV1Resources
{
    /// <summary>Objects of kind LocalSubjectAccessReview, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<LocalSubjectAccessReview> LocalSubjectAccessReviews(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<LocalSubjectAccessReview>(@namespace);
    }

    /// <summary>Objects of kind SelfSubjectAccessReview.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<SelfSubjectAccessReview> SelfSubjectAccessReviews(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<SelfSubjectAccessReview>();
    }

    /// <summary>Objects of kind SelfSubjectRulesReview.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<SelfSubjectRulesReview> SelfSubjectRulesReviews(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<SelfSubjectRulesReview>();
    }

    /// <summary>Objects of kind SubjectAccessReview.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<SubjectAccessReview> SubjectAccessReviews(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<SubjectAccessReview>();
    }
}
