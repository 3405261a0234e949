// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>DeviceSelector must have exactly one field set.</summary>
[KubernetesType("io.k8s.api.resource.v1.DeviceSelector")]
public sealed partial class DeviceSelector
{
    /// <summary>CEL contains a CEL expression for selecting a device.</summary>
    [JsonPropertyName("cel")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CELDeviceSelector? Cel { get; set; }
}
