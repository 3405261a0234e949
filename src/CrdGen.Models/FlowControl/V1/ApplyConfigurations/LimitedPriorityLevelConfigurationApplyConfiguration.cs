// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>What is to be set of a <see cref="LimitedPriorityLevelConfiguration"/>.</summary>
public sealed partial class LimitedPriorityLevelConfigurationApplyConfiguration
{
    /// <inheritdoc cref="LimitedPriorityLevelConfiguration.BorrowingLimitPercent"/>
    [JsonPropertyName("borrowingLimitPercent")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? BorrowingLimitPercent { get; set; }

    /// <inheritdoc cref="LimitedPriorityLevelConfiguration.LendablePercent"/>
    [JsonPropertyName("lendablePercent")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? LendablePercent { get; set; }

    /// <inheritdoc cref="LimitedPriorityLevelConfiguration.LimitResponse"/>
    [JsonPropertyName("limitResponse")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LimitResponseApplyConfiguration? LimitResponse { get; set; }

    /// <inheritdoc cref="LimitedPriorityLevelConfiguration.NominalConcurrencyShares"/>
    [JsonPropertyName("nominalConcurrencyShares")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NominalConcurrencyShares { get; set; }
}
