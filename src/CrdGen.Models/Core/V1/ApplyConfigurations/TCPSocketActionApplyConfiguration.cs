// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="TCPSocketAction"/>.</summary>
public sealed partial class TCPSocketActionApplyConfiguration
{
    /// <inheritdoc cref="TCPSocketAction.Host"/>
    [JsonPropertyName("host")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Host { get; set; }

    /// <inheritdoc cref="TCPSocketAction.Port"/>
    [JsonPropertyName("port")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IntOrString? Port { get; set; }
}
