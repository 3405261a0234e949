// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Events.V1;

/// <summary>What is to be set of a <see cref="EventSeries"/>.</summary>
public sealed partial class EventSeriesApplyConfiguration
{
    /// <inheritdoc cref="EventSeries.Count"/>
    [JsonPropertyName("count")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Count { get; set; }

    /// <inheritdoc cref="EventSeries.LastObservedTime"/>
    [JsonPropertyName("lastObservedTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MicroTime? LastObservedTime { get; set; }
}
