// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Discovery.V1;

/// <summary>EndpointConditions represents the current condition of an endpoint.</summary>
[KubernetesType("io.k8s.api.discovery.v1.EndpointConditions")]
public sealed partial class EndpointConditions
{
    /// <summary>
    /// ready indicates that this endpoint is ready to receive traffic,
    /// according to whatever system is managing the endpoint. A nil value
    /// should be interpreted as "true". In general, an endpoint should be
    /// marked ready if it is serving and not terminating, though this can
    /// be overridden in some cases, such as when the associated Service has
    /// set the publishNotReadyAddresses flag.
    /// </summary>
    [JsonPropertyName("ready")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Ready { get; set; }

    /// <summary>
    /// serving indicates that this endpoint is able to receive traffic,
    /// according to whatever system is managing the endpoint. For endpoints
    /// backed by pods, the EndpointSlice controller will mark the endpoint
    /// as serving if the pod's Ready condition is True. A nil value should be
    /// interpreted as "true".
    /// </summary>
    [JsonPropertyName("serving")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Serving { get; set; }

    /// <summary>
    /// terminating indicates that this endpoint is terminating. A nil value
    /// should be interpreted as "false".
    /// </summary>
    [JsonPropertyName("terminating")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Terminating { get; set; }
}
