// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>EventSource contains information for an event.</summary>
[KubernetesType("io.k8s.api.core.v1.EventSource")]
public sealed partial class EventSource
{
    /// <summary>Component from which the event is generated.</summary>
    [JsonPropertyName("component")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Component { get; set; }

    /// <summary>Node name on which the event is generated.</summary>
    [JsonPropertyName("host")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Host { get; set; }
}
