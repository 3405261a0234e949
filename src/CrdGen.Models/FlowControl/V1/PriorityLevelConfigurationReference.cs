// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>PriorityLevelConfigurationReference contains information that points to the "request-priority" being used.</summary>
[KubernetesType("io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationReference")]
public sealed partial class PriorityLevelConfigurationReference
{
    /// <summary>
    /// `name` is the name of the priority level configuration being referenced
    /// Required.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }
}
