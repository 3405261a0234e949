// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>FlowDistinguisherMethod specifies the method of a flow distinguisher.</summary>
[KubernetesType("io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod")]
public sealed partial class FlowDistinguisherMethod
{
    /// <summary>
    /// `type` is the type of flow distinguisher method
    /// The supported types are "ByUser" and "ByNamespace".
    /// Required.
    /// </summary>
    [JsonPropertyName("type")]
    public required string Type { get; set; }
}
