// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// EndpointAddress is a tuple that describes single IP address.
/// Deprecated: This API is deprecated in v1.33+.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.EndpointAddress")]
[MapType(MapType.Atomic)]
public sealed partial class EndpointAddress
{
    /// <summary>The Hostname of this endpoint</summary>
    [JsonPropertyName("hostname")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Hostname { get; set; }

    /// <summary>
    /// The IP of this endpoint.
    /// May not be loopback (127.0.0.0/8 or ::1), link-local (169.254.0.0/16 or fe80::/10),
    /// or link-local multicast (224.0.0.0/24 or ff02::/16).
    /// </summary>
    [JsonPropertyName("ip")]
    public required string IP { get; set; }

    /// <summary>Optional: Node hosting this endpoint. This can be used to determine endpoints local to a node.</summary>
    [JsonPropertyName("nodeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NodeName { get; set; }

    /// <summary>Reference to object providing the endpoint.</summary>
    [JsonPropertyName("targetRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ObjectReference? TargetRef { get; set; }
}
