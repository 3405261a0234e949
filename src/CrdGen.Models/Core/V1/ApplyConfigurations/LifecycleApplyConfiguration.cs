// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="Lifecycle"/>.</summary>
public sealed partial class LifecycleApplyConfiguration
{
    /// <inheritdoc cref="Lifecycle.PostStart"/>
    [JsonPropertyName("postStart")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LifecycleHandlerApplyConfiguration? PostStart { get; set; }

    /// <inheritdoc cref="Lifecycle.PreStop"/>
    [JsonPropertyName("preStop")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LifecycleHandlerApplyConfiguration? PreStop { get; set; }

    /// <inheritdoc cref="Lifecycle.StopSignal"/>
    [JsonPropertyName("stopSignal")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StopSignal { get; set; }
}
