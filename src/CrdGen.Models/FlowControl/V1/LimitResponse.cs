// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>LimitResponse defines how to handle requests that can not be executed right now.</summary>
[KubernetesType("io.k8s.api.flowcontrol.v1.LimitResponse")]
public sealed partial class LimitResponse
{
    /// <summary>
    /// `queuing` holds the configuration parameters for queuing.
    /// This field may be non-empty only if `type` is `"Queue"`.
    /// </summary>
    [JsonPropertyName("queuing")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public QueuingConfiguration? Queuing { get; set; }

    /// <summary>
    /// `type` is "Queue" or "Reject".
    /// "Queue" means that requests that can not be executed upon arrival
    /// are held in a queue until they can be executed or a queuing limit
    /// is reached.
    /// "Reject" means that requests that can not be executed upon arrival
    /// are rejected.
    /// Required.
    /// </summary>
    [JsonPropertyName("type")]
    public required string Type { get; set; }
}
