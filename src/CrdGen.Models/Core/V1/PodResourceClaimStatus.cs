// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// PodResourceClaimStatus is stored in the PodStatus for each PodResourceClaim
/// which references a ResourceClaimTemplate. It stores the generated name for
/// the corresponding ResourceClaim.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.PodResourceClaimStatus")]
public sealed partial class PodResourceClaimStatus
{
    /// <summary>
    /// Name uniquely identifies this resource claim inside the pod.
    /// This must match the name of an entry in pod.spec.resourceClaims,
    /// which implies that the string must be a DNS_LABEL.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>
    /// ResourceClaimName is the name of the ResourceClaim that was
    /// generated for the Pod in the namespace of the Pod.
    ///
    /// When the DRAWorkloadResourceClaims feature is enabled and the
    /// corresponding PodResourceClaim matches a PodGroupResourceClaim
    /// made by the Pod's PodGroup, then this is the name of the
    /// ResourceClaim generated and reserved for the PodGroup.
    ///
    /// If this is unset, then generating a ResourceClaim was not
    /// necessary. The pod.spec.resourceClaims entry can be ignored in
    /// this case.
    /// </summary>
    [JsonPropertyName("resourceClaimName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ResourceClaimName { get; set; }
}
