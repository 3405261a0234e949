// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="SleepAction"/>.</summary>
public sealed partial class SleepActionApplyConfiguration
{
    /// <inheritdoc cref="SleepAction.Seconds"/>
    [JsonPropertyName("seconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Seconds { get; set; }
}
