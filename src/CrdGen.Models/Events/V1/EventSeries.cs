// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Events.V1;

/// <summary>
/// EventSeries contain information on series of events, i.e. thing that was/is happening
/// continuously for some time. How often to update the EventSeries is up to the event reporters.
/// The default event reporter in "k8s.io/client-go/tools/events/event_broadcaster.go" shows
/// how this struct is updated on heartbeats and can guide customized reporter implementations.
/// </summary>
[KubernetesType("io.k8s.api.events.v1.EventSeries")]
public sealed partial class EventSeries
{
    /// <summary>count is the number of occurrences in this series up to the last heartbeat time.</summary>
    [JsonPropertyName("count")]
    public required int Count { get; set; }

    /// <summary>lastObservedTime is the time when last Event from the series was seen before last heartbeat.</summary>
    [JsonPropertyName("lastObservedTime")]
    public required MicroTime LastObservedTime { get; set; }
}
