// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>PriorityLevelConfigurationStatus represents the current state of a "request-priority".</summary>
[KubernetesType("io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationStatus")]
public sealed partial class PriorityLevelConfigurationStatus
{
    /// <summary>`conditions` is the current state of "request-priority".</summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Schema(Patch = """{"x-kubernetes-list-map-keys":["type"],"x-kubernetes-list-type":"map"}""")]
    public List<PriorityLevelConfigurationCondition>? Conditions { get; set; }
}
