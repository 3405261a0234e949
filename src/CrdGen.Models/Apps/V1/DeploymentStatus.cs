// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Apps.V1;

/// <summary>DeploymentStatus is the most recently observed status of the Deployment.</summary>
[KubernetesType("io.k8s.api.apps.v1.DeploymentStatus")]
public sealed partial class DeploymentStatus
{
    /// <summary>Total number of available non-terminating pods (ready for at least minReadySeconds) targeted by this deployment.</summary>
    [JsonPropertyName("availableReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? AvailableReplicas { get; set; }

    /// <summary>
    /// Count of hash collisions for the Deployment. The Deployment controller uses this
    /// field as a collision avoidance mechanism when it needs to create the name for the
    /// newest ReplicaSet.
    /// </summary>
    [JsonPropertyName("collisionCount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? CollisionCount { get; set; }

    /// <summary>Represents the latest available observations of a deployment's current state.</summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "type")]
    public List<DeploymentCondition>? Conditions { get; set; }

    /// <summary>The generation observed by the deployment controller.</summary>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }

    /// <summary>Total number of non-terminating pods targeted by this Deployment with a Ready Condition.</summary>
    [JsonPropertyName("readyReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ReadyReplicas { get; set; }

    /// <summary>Total number of non-terminating pods targeted by this deployment (their labels match the selector).</summary>
    [JsonPropertyName("replicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Replicas { get; set; }

    /// <summary>
    /// Total number of terminating pods targeted by this deployment. Terminating pods have a non-null
    /// .metadata.deletionTimestamp and have not yet reached the Failed or Succeeded .status.phase.
    ///
    /// This is a beta field and requires enabling DeploymentReplicaSetTerminatingReplicas feature (enabled by default).
    /// </summary>
    [JsonPropertyName("terminatingReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TerminatingReplicas { get; set; }

    /// <summary>
    /// Total number of unavailable pods targeted by this deployment. This is the total number of
    /// pods that are still required for the deployment to have 100% available capacity. They may
    /// either be pods that are running but not yet available or pods that still have not been created.
    /// </summary>
    [JsonPropertyName("unavailableReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? UnavailableReplicas { get; set; }

    /// <summary>Total number of non-terminating pods targeted by this deployment that have the desired template spec.</summary>
    [JsonPropertyName("updatedReplicas")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? UpdatedReplicas { get; set; }
}
