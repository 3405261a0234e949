// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Policy.V1;

/// <summary>
/// PodDisruptionBudgetStatus represents information about the status of a
/// PodDisruptionBudget. Status may trail the actual state of a system.
/// </summary>
[KubernetesType("io.k8s.api.policy.v1.PodDisruptionBudgetStatus")]
public sealed partial class PodDisruptionBudgetStatus
{
    /// <summary>
    /// Conditions contain conditions for PDB. The disruption controller sets the
    /// DisruptionAllowed condition. The following are known values for the reason field
    /// (additional reasons could be added in the future):
    /// - SyncFailed: The controller encountered an error and wasn't able to compute
    /// the number of allowed disruptions. Therefore no disruptions are
    /// allowed and the status of the condition will be False.
    /// - InsufficientPods: The number of pods are either at or below the number
    /// required by the PodDisruptionBudget. No disruptions are
    /// allowed and the status of the condition will be False.
    /// - SufficientPods: There are more pods than required by the PodDisruptionBudget.
    /// The condition will be True, and the number of allowed
    /// disruptions are provided by the disruptionsAllowed property.
    /// </summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "type")]
    public List<Condition>? Conditions { get; set; }

    /// <summary>current number of healthy pods</summary>
    [JsonPropertyName("currentHealthy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? CurrentHealthy { get; set; }

    /// <summary>minimum desired number of healthy pods</summary>
    [JsonPropertyName("desiredHealthy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DesiredHealthy { get; set; }

    /// <summary>
    /// DisruptedPods contains information about pods whose eviction was
    /// processed by the API server eviction subresource handler but has not
    /// yet been observed by the PodDisruptionBudget controller.
    /// A pod will be in this map from the time when the API server processed the
    /// eviction request to the time when the pod is seen by PDB controller
    /// as having been marked for deletion (or after a timeout). The key in the map is the name of the pod
    /// and the value is the time when the API server processed the eviction request. If
    /// the deletion didn't occur and a pod is still there it will be removed from
    /// the list automatically by PodDisruptionBudget controller after some time.
    /// If everything goes smooth this map should be empty for the most of the time.
    /// Large number of entries in the map may indicate problems with pod deletions.
    /// </summary>
    [JsonPropertyName("disruptedPods")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, DateTimeOffset>? DisruptedPods { get; set; }

    /// <summary>Number of pod disruptions that are currently allowed.</summary>
    [JsonPropertyName("disruptionsAllowed")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DisruptionsAllowed { get; set; }

    /// <summary>total number of pods counted by this disruption budget</summary>
    [JsonPropertyName("expectedPods")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ExpectedPods { get; set; }

    /// <summary>
    /// Most recent generation observed when updating this PDB status. DisruptionsAllowed and other
    /// status information is valid only if observedGeneration equals to PDB's object generation.
    /// </summary>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }
}
