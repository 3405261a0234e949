// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="DaemonEndpoint"/>.</summary>
public sealed partial class DaemonEndpointApplyConfiguration
{
    /// <inheritdoc cref="DaemonEndpoint.Port"/>
    [JsonPropertyName("Port")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Port { get; set; }
}
