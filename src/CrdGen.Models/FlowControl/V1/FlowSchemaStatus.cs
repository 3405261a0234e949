// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>FlowSchemaStatus represents the current state of a FlowSchema.</summary>
[KubernetesType("io.k8s.api.flowcontrol.v1.FlowSchemaStatus")]
public sealed partial class FlowSchemaStatus
{
    /// <summary>`conditions` is a list of the current states of FlowSchema.</summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Schema(Patch = """{"x-kubernetes-list-map-keys":["type"],"x-kubernetes-list-type":"map"}""")]
    public List<FlowSchemaCondition>? Conditions { get; set; }
}
