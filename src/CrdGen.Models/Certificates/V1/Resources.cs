// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Certificates.V1;

[KubernetesResource("certificates.k8s.io", "certificatesigningrequests", ResourceScope.Cluster)]
public sealed partial class CertificateSigningRequest : IApiResource<CertificateSigningRequest>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "certificates.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "CertificateSigningRequest";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "certificatesigningrequests";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "CertificateSigningRequestList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<CertificateSigningRequest> IApiResource<CertificateSigningRequest>.JsonTypeInfo => KubernetesJson.Default.CertificateSigningRequest;
}

[KubernetesListContract<CertificateSigningRequestList, CertificateSigningRequest>]
public sealed partial class CertificateSigningRequestList : KubernetesList<CertificateSigningRequest>;
