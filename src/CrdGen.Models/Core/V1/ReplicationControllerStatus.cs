// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// ReplicationControllerStatus represents the current status of a replication
/// controller.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.ReplicationControllerStatus")]
public sealed partial class ReplicationControllerStatus
{
    /// <summary>The number of available replicas (ready for at least minReadySeconds) for this replication controller.</summary>
    [JsonPropertyName("availableReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? AvailableReplicas { get; set; }

    /// <summary>Represents the latest available observations of a replication controller's current state.</summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "type")]
    public List<ReplicationControllerCondition>? Conditions { get; set; }

    /// <summary>The number of pods that have labels matching the labels of the pod template of the replication controller.</summary>
    [JsonPropertyName("fullyLabeledReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FullyLabeledReplicas { get; set; }

    /// <summary>ObservedGeneration reflects the generation of the most recently observed replication controller.</summary>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }

    /// <summary>The number of ready replicas for this replication controller.</summary>
    [JsonPropertyName("readyReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ReadyReplicas { get; set; }

    /// <summary>
    /// Replicas is the most recently observed number of replicas.
    /// More info: https://kubernetes.io/docs/concepts/workloads/controllers/replicationcontroller#what-is-a-replicationcontroller
    /// </summary>
    [JsonPropertyName("replicas")]
    public required int Replicas { get; set; }
}
