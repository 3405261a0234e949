// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// ResourceHealth represents the health of a resource. It has the latest device health information.
/// This is a part of KEP https://kep.k8s.io/4680.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.ResourceHealth")]
public sealed partial class ResourceHealth
{
    /// <summary>
    /// Health of the resource.
    /// can be one of:
    /// - Healthy: operates as normal
    /// - Unhealthy: reported unhealthy. We consider this a temporary health issue
    /// since we do not have a mechanism today to distinguish
    /// temporary and permanent issues.
    /// - Unknown: The status cannot be determined.
    /// For example, Device Plugin got unregistered and hasn't been re-registered since.
    ///
    /// In future we may want to introduce the PermanentlyUnhealthy Status.
    /// </summary>
    [JsonPropertyName("health")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Health { get; set; }

    /// <summary>
    /// Message provides human-readable context for Health (e.g. "ECC error count exceeded threshold").
    /// This field is populated by the kubelet when ResourceHealthStatusMessage is enabled if the DRA plugin returns a message, and is null otherwise.
    /// </summary>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; set; }

    /// <summary>ResourceID is the unique identifier of the resource. See the ResourceID type for more information.</summary>
    [JsonPropertyName("resourceID")]
    public required string ResourceID { get; set; }
}
