// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>ReplicaSetStatus represents the current status of a ReplicaSet.</summary>
[KubernetesType("io.k8s.api.apps.v1.ReplicaSetStatus")]
public sealed partial class ReplicaSetStatus
{
    /// <summary>The number of available non-terminating pods (ready for at least minReadySeconds) for this replica set.</summary>
    [JsonPropertyName("availableReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? AvailableReplicas { get; set; }

    /// <summary>Represents the latest available observations of a replica set's current state.</summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "type")]
    public List<ReplicaSetCondition>? Conditions { get; set; }

    /// <summary>The number of non-terminating pods that have labels matching the labels of the pod template of the replicaset.</summary>
    [JsonPropertyName("fullyLabeledReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FullyLabeledReplicas { get; set; }

    /// <summary>ObservedGeneration reflects the generation of the most recently observed ReplicaSet.</summary>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }

    /// <summary>The number of non-terminating pods targeted by this ReplicaSet with a Ready Condition.</summary>
    [JsonPropertyName("readyReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ReadyReplicas { get; set; }

    /// <summary>
    /// Replicas is the most recently observed number of non-terminating pods.
    /// More info: https://kubernetes.io/docs/concepts/workloads/controllers/replicaset
    /// </summary>
    [JsonPropertyName("replicas")]
    public required int Replicas { get; set; }

    /// <summary>
    /// The number of terminating pods for this replica set. Terminating pods have a non-null .metadata.deletionTimestamp
    /// and have not yet reached the Failed or Succeeded .status.phase.
    ///
    /// This is a beta field and requires enabling DeploymentReplicaSetTerminatingReplicas feature (enabled by default).
    /// </summary>
    [JsonPropertyName("terminatingReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TerminatingReplicas { get; set; }
}
