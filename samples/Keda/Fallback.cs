using System.Text.Json.Serialization;
using CrdGen;

namespace Keda;

/// <summary>Fallback is the spec for fallback options</summary>
public sealed record Fallback
{
    [Minimum(0)]
    public required int FailureThreshold { get; init; }

    [Minimum(0)]
    public required int Replicas { get; init; }

    public FallbackBehavior Behavior { get; init; } = FallbackBehavior.Static;
}

public enum FallbackBehavior
{
    [JsonStringEnumMemberName("static")]
    Static,

    [JsonStringEnumMemberName("currentReplicas")]
    CurrentReplicas,

    [JsonStringEnumMemberName("currentReplicasIfHigher")]
    CurrentReplicasIfHigher,

    [JsonStringEnumMemberName("currentReplicasIfLower")]
    CurrentReplicasIfLower,

    [JsonStringEnumMemberName("scalingModifiers")]
    ScalingModifiers,
}
