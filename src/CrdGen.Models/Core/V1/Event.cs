// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// Event is a report of an event somewhere in the cluster.  Events
/// have a limited retention time and triggers and messages may evolve
/// with time.  Event consumers should not rely on the timing of an event
/// with a given Reason reflecting a consistent underlying trigger, or the
/// continued existence of events with that Reason.  Events should be
/// treated as informative, best-effort, supplemental data.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.Event")]
public sealed partial class Event
{
    /// <summary>What action was taken/failed regarding to the Regarding object.</summary>
    [JsonPropertyName("action")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Action { get; set; }

    /// <summary>
    /// APIVersion defines the versioned schema of this representation of an object.
    /// Servers should convert recognized schemas to the latest internal value, and
    /// may reject unrecognized values.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
    /// </summary>
    [JsonPropertyName("apiVersion")]
    [NoDefault]
    public string ApiVersion { get; set; } = "v1";

    /// <summary>The number of times this event has occurred.</summary>
    [JsonPropertyName("count")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Count { get; set; }

    /// <summary>Time when this Event was first observed.</summary>
    [JsonPropertyName("eventTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MicroTime? EventTime { get; set; }

    /// <summary>The time at which the event was first recorded. (Time of server receipt is in TypeMeta.)</summary>
    [JsonPropertyName("firstTimestamp")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? FirstTimestamp { get; set; }

    /// <summary>The object that this event is about.</summary>
    [JsonPropertyName("involvedObject")]
    public required ObjectReference InvolvedObject { get; set; }

    /// <summary>
    /// Kind is a string value representing the REST resource this object represents.
    /// Servers may infer this from the endpoint the client submits requests to.
    /// Cannot be updated.
    /// In CamelCase.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
    /// </summary>
    [JsonPropertyName("kind")]
    [NoDefault]
    public string Kind { get; set; } = "Event";

    /// <summary>The time at which the most recent occurrence of this event was recorded.</summary>
    [JsonPropertyName("lastTimestamp")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? LastTimestamp { get; set; }

    /// <summary>A human-readable description of the status of this operation.</summary>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; set; }

    /// <summary>
    /// Standard object's metadata.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
    /// </summary>
    [JsonPropertyName("metadata")]
    [NoDefault]
    public required ObjectMeta Metadata { get; set; } = new();

    /// <summary>
    /// This should be a short, machine understandable string that gives the reason
    /// for the transition into the object's current status.
    /// </summary>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; set; }

    /// <summary>Optional secondary object for more complex actions.</summary>
    [JsonPropertyName("related")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ObjectReference? Related { get; set; }

    /// <summary>Name of the controller that emitted this Event, e.g. `kubernetes.io/kubelet`.</summary>
    [JsonPropertyName("reportingComponent")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReportingComponent { get; set; }

    /// <summary>ID of the controller instance, e.g. `kubelet-xyzf`.</summary>
    [JsonPropertyName("reportingInstance")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReportingInstance { get; set; }

    /// <summary>Data about the Event series this event represents or nil if it's a singleton Event.</summary>
    [JsonPropertyName("series")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EventSeries? Series { get; set; }

    /// <summary>The component reporting this event. Should be a short machine understandable string.</summary>
    [JsonPropertyName("source")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EventSource? Source { get; set; }

    /// <summary>Type of this event (Normal, Warning), new types could be added in the future</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }
}
