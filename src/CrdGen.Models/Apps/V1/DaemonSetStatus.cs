// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>DaemonSetStatus represents the current status of a daemon set.</summary>
[KubernetesType("io.k8s.api.apps.v1.DaemonSetStatus")]
public sealed partial class DaemonSetStatus
{
    /// <summary>
    /// Count of hash collisions for the DaemonSet. The DaemonSet controller
    /// uses this field as a collision avoidance mechanism when it needs to
    /// create the name for the newest ControllerRevision.
    /// </summary>
    [JsonPropertyName("collisionCount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? CollisionCount { get; set; }

    /// <summary>Represents the latest available observations of a DaemonSet's current state.</summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "type")]
    public List<DaemonSetCondition>? Conditions { get; set; }

    /// <summary>
    /// The number of nodes that are running at least 1
    /// daemon pod and are supposed to run the daemon pod.
    /// More info: https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/
    /// </summary>
    [JsonPropertyName("currentNumberScheduled")]
    public required int CurrentNumberScheduled { get; set; }

    /// <summary>
    /// The total number of nodes that should be running the daemon
    /// pod (including nodes correctly running the daemon pod).
    /// More info: https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/
    /// </summary>
    [JsonPropertyName("desiredNumberScheduled")]
    public required int DesiredNumberScheduled { get; set; }

    /// <summary>
    /// The number of nodes that should be running the
    /// daemon pod and have one or more of the daemon pod running and
    /// available (ready for at least spec.minReadySeconds)
    /// </summary>
    [JsonPropertyName("numberAvailable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NumberAvailable { get; set; }

    /// <summary>
    /// The number of nodes that are running the daemon pod, but are
    /// not supposed to run the daemon pod.
    /// More info: https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/
    /// </summary>
    [JsonPropertyName("numberMisscheduled")]
    public required int NumberMisscheduled { get; set; }

    /// <summary>
    /// numberReady is the number of nodes that should be running the daemon pod and have one
    /// or more of the daemon pod running with a Ready Condition.
    /// </summary>
    [JsonPropertyName("numberReady")]
    public required int NumberReady { get; set; }

    /// <summary>
    /// The number of nodes that should be running the
    /// daemon pod and have none of the daemon pod running and available
    /// (ready for at least spec.minReadySeconds)
    /// </summary>
    [JsonPropertyName("numberUnavailable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NumberUnavailable { get; set; }

    /// <summary>The most recent generation observed by the daemon set controller.</summary>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }

    /// <summary>The total number of nodes that are running updated daemon pod</summary>
    [JsonPropertyName("updatedNumberScheduled")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? UpdatedNumberScheduled { get; set; }
}
