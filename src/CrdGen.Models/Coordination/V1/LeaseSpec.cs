// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Coordination.V1;

/// <summary>LeaseSpec is a specification of a Lease.</summary>
[KubernetesType("io.k8s.api.coordination.v1.LeaseSpec")]
public sealed partial class LeaseSpec
{
    /// <summary>acquireTime is a time when the current lease was acquired.</summary>
    [JsonPropertyName("acquireTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MicroTime? AcquireTime { get; set; }

    /// <summary>
    /// holderIdentity contains the identity of the holder of a current lease.
    /// If Coordinated Leader Election is used, the holder identity must be
    /// equal to the elected LeaseCandidate.metadata.name field.
    /// </summary>
    [JsonPropertyName("holderIdentity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? HolderIdentity { get; set; }

    /// <summary>
    /// leaseDurationSeconds is a duration that candidates for a lease need
    /// to wait to force acquire it. This is measured against the time of last
    /// observed renewTime.
    /// </summary>
    [JsonPropertyName("leaseDurationSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? LeaseDurationSeconds { get; set; }

    /// <summary>
    /// leaseTransitions is the number of transitions of a lease between
    /// holders.
    /// </summary>
    [JsonPropertyName("leaseTransitions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? LeaseTransitions { get; set; }

    /// <summary>
    /// PreferredHolder signals to a lease holder that the lease has a
    /// more optimal holder and should be given up.
    /// This field can only be set if Strategy is also set.
    /// </summary>
    [JsonPropertyName("preferredHolder")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PreferredHolder { get; set; }

    /// <summary>
    /// renewTime is a time when the current holder of a lease has last
    /// updated the lease.
    /// </summary>
    [JsonPropertyName("renewTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MicroTime? RenewTime { get; set; }

    /// <summary>
    /// Strategy indicates the strategy for picking the leader for coordinated leader election.
    /// If the field is not specified, there is no active coordination for this lease.
    /// (Alpha) Using this field requires the CoordinatedLeaderElection feature gate to be enabled.
    /// </summary>
    [JsonPropertyName("strategy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Strategy { get; set; }
}
