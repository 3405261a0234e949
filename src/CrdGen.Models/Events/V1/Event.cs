// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Events.V1;

/// <summary>
/// Event is a report of an event somewhere in the cluster. It generally denotes some state change in the system.
/// Events have a limited retention time and triggers and messages may evolve
/// with time.  Event consumers should not rely on the timing of an event
/// with a given Reason reflecting a consistent underlying trigger, or the
/// continued existence of events with that Reason.  Events should be
/// treated as informative, best-effort, supplemental data.
/// </summary>
[KubernetesType("io.k8s.api.events.v1.Event")]
public sealed partial class Event
{
    /// <summary>
    /// action is what action was taken/failed regarding to the regarding object. It is machine-readable.
    /// This field cannot be empty for new Events and it can have at most 128 characters.
    /// </summary>
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
    public string ApiVersion { get; set; } = "events.k8s.io/v1";

    /// <summary>deprecatedCount is the deprecated field assuring backward compatibility with core.v1 Event type.</summary>
    [JsonPropertyName("deprecatedCount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DeprecatedCount { get; set; }

    /// <summary>deprecatedFirstTimestamp is the deprecated field assuring backward compatibility with core.v1 Event type.</summary>
    [JsonPropertyName("deprecatedFirstTimestamp")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? DeprecatedFirstTimestamp { get; set; }

    /// <summary>deprecatedLastTimestamp is the deprecated field assuring backward compatibility with core.v1 Event type.</summary>
    [JsonPropertyName("deprecatedLastTimestamp")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? DeprecatedLastTimestamp { get; set; }

    /// <summary>deprecatedSource is the deprecated field assuring backward compatibility with core.v1 Event type.</summary>
    [JsonPropertyName("deprecatedSource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.EventSource? DeprecatedSource { get; set; }

    /// <summary>eventTime is the time when this Event was first observed. It is required.</summary>
    [JsonPropertyName("eventTime")]
    public required MicroTime EventTime { get; set; }

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

    /// <summary>
    /// Standard object's metadata.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
    /// </summary>
    [JsonPropertyName("metadata")]
    [NoDefault]
    public ObjectMeta Metadata { get; set; } = new();

    /// <summary>
    /// note is a human-readable description of the status of this operation.
    /// Maximal length of the note is 1kB, but libraries should be prepared to
    /// handle values up to 64kB.
    /// </summary>
    [JsonPropertyName("note")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; set; }

    /// <summary>
    /// reason is why the action was taken. It is human-readable.
    /// This field cannot be empty for new Events and it can have at most 128 characters.
    /// </summary>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; set; }

    /// <summary>
    /// regarding contains the object this Event is about. In most cases it's an Object reporting controller
    /// implements, e.g. ReplicaSetController implements ReplicaSets and this event is emitted because
    /// it acts on some changes in a ReplicaSet object.
    /// </summary>
    [JsonPropertyName("regarding")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.ObjectReference? Regarding { get; set; }

    /// <summary>
    /// related is the optional secondary object for more complex actions. E.g. when regarding object triggers
    /// a creation or deletion of related object.
    /// </summary>
    [JsonPropertyName("related")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.ObjectReference? Related { get; set; }

    /// <summary>
    /// reportingController is the name of the controller that emitted this Event, e.g. `kubernetes.io/kubelet`.
    /// This field cannot be empty for new Events.
    /// </summary>
    [JsonPropertyName("reportingController")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReportingController { get; set; }

    /// <summary>
    /// reportingInstance is the ID of the controller instance, e.g. `kubelet-xyzf`.
    /// This field cannot be empty for new Events and it can have at most 128 characters.
    /// </summary>
    [JsonPropertyName("reportingInstance")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReportingInstance { get; set; }

    /// <summary>series is data about the Event series this event represents or nil if it's a singleton Event.</summary>
    [JsonPropertyName("series")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EventSeries? Series { get; set; }

    /// <summary>
    /// type is the type of this event (Normal, Warning), new types could be added in the future.
    /// It is machine-readable.
    /// This field cannot be empty for new Events.
    /// </summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }
}
