// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// PodExtendedResourceClaimStatus is stored in the PodStatus for the extended
/// resource requests backed by DRA. It stores the generated name for
/// the corresponding special ResourceClaim created by the scheduler.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.PodExtendedResourceClaimStatus")]
public sealed partial class PodExtendedResourceClaimStatus
{
    /// <summary>
    /// RequestMappings identifies the mapping of &lt;container, extended resource backed by DRA&gt; to  device request
    /// in the generated ResourceClaim.
    /// </summary>
    [JsonPropertyName("requestMappings")]
    [ListType(ListType.Atomic)]
    public required List<ContainerExtendedResourceRequest> RequestMappings { get; set; }

    /// <summary>
    /// ResourceClaimName is the name of the ResourceClaim that was
    /// generated for the Pod in the namespace of the Pod.
    /// </summary>
    [JsonPropertyName("resourceClaimName")]
    public required string ResourceClaimName { get; set; }
}
