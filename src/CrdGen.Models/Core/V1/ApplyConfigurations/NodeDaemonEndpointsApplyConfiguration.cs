// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="NodeDaemonEndpoints"/>.</summary>
public sealed partial class NodeDaemonEndpointsApplyConfiguration
{
    /// <inheritdoc cref="NodeDaemonEndpoints.KubeletEndpoint"/>
    [JsonPropertyName("kubeletEndpoint")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DaemonEndpointApplyConfiguration? KubeletEndpoint { get; set; }
}
