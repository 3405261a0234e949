// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>Information about the condition of a component.</summary>
[KubernetesType("io.k8s.api.core.v1.ComponentCondition")]
public sealed partial class ComponentCondition
{
    /// <summary>
    /// Condition error code for a component.
    /// For example, a health check error code.
    /// </summary>
    [JsonPropertyName("error")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Error { get; set; }

    /// <summary>
    /// Message about the condition for a component.
    /// For example, information about a health check.
    /// </summary>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; set; }

    /// <summary>
    /// Status of the condition for a component.
    /// Valid values for "Healthy": "True", "False", or "Unknown".
    /// </summary>
    [JsonPropertyName("status")]
    public required string Status { get; set; }

    /// <summary>
    /// Type of condition for a component.
    /// Valid value: "Healthy"
    /// </summary>
    [JsonPropertyName("type")]
    public required string Type { get; set; }
}
