// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Certificates.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>certificates.k8s.io/v1</c>.</summary>
public static class CertificatesV1Resources
{
    /// <summary>Objects of kind CertificateSigningRequest.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<CertificateSigningRequest> CertificateSigningRequests(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<CertificateSigningRequest>();
    }
}
