// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>DeviceClassConfiguration is used in DeviceClass.</summary>
[KubernetesType("io.k8s.api.resource.v1.DeviceClassConfiguration")]
public sealed partial class DeviceClassConfiguration
{
    /// <summary>Opaque provides driver-specific configuration parameters.</summary>
    [JsonPropertyName("opaque")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OpaqueDeviceConfiguration? Opaque { get; set; }
}
