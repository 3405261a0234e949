// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>What is to be set of a <see cref="FlowDistinguisherMethod"/>.</summary>
public sealed partial class FlowDistinguisherMethodApplyConfiguration
{
    /// <inheritdoc cref="FlowDistinguisherMethod.Type"/>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }
}
