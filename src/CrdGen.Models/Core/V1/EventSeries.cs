// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// EventSeries contain information on series of events, i.e. thing that was/is happening
/// continuously for some time.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.EventSeries")]
public sealed partial class EventSeries
{
    /// <summary>Number of occurrences in this series up to the last heartbeat time</summary>
    [JsonPropertyName("count")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Count { get; set; }

    /// <summary>Time of the last occurrence observed</summary>
    [JsonPropertyName("lastObservedTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MicroTime? LastObservedTime { get; set; }
}
