// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="TopologySpreadConstraint"/>.</summary>
public sealed partial class TopologySpreadConstraintApplyConfiguration
{
    /// <inheritdoc cref="TopologySpreadConstraint.LabelSelector"/>
    [JsonPropertyName("labelSelector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meta.V1.LabelSelector? LabelSelector { get; set; }

    /// <inheritdoc cref="TopologySpreadConstraint.MatchLabelKeys"/>
    [JsonPropertyName("matchLabelKeys")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? MatchLabelKeys { get; set; }

    /// <inheritdoc cref="TopologySpreadConstraint.MaxSkew"/>
    [JsonPropertyName("maxSkew")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MaxSkew { get; set; }

    /// <inheritdoc cref="TopologySpreadConstraint.MinDomains"/>
    [JsonPropertyName("minDomains")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinDomains { get; set; }

    /// <inheritdoc cref="TopologySpreadConstraint.NodeAffinityPolicy"/>
    [JsonPropertyName("nodeAffinityPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NodeAffinityPolicy { get; set; }

    /// <inheritdoc cref="TopologySpreadConstraint.NodeTaintsPolicy"/>
    [JsonPropertyName("nodeTaintsPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NodeTaintsPolicy { get; set; }

    /// <inheritdoc cref="TopologySpreadConstraint.TopologyKey"/>
    [JsonPropertyName("topologyKey")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TopologyKey { get; set; }

    /// <inheritdoc cref="TopologySpreadConstraint.WhenUnsatisfiable"/>
    [JsonPropertyName("whenUnsatisfiable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? WhenUnsatisfiable { get; set; }
}
