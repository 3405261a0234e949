// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>DeviceClaimConfiguration is used for configuration parameters in DeviceClaim.</summary>
[KubernetesType("io.k8s.api.resource.v1.DeviceClaimConfiguration")]
public sealed partial class DeviceClaimConfiguration
{
    /// <summary>Opaque provides driver-specific configuration parameters.</summary>
    [JsonPropertyName("opaque")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OpaqueDeviceConfiguration? Opaque { get; set; }

    /// <summary>
    /// Requests lists the names of requests where the configuration applies.
    /// If empty, it applies to all requests.
    ///
    /// References to subrequests must include the name of the main request
    /// and may include the subrequest using the format &lt;main request&gt;[/&lt;subrequest&gt;]. If just
    /// the main request is given, the configuration applies to all subrequests.
    /// </summary>
    [JsonPropertyName("requests")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Requests { get; set; }
}
