// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="NodeSpec"/>.</summary>
public sealed partial class NodeSpecApplyConfiguration
{
    /// <inheritdoc cref="NodeSpec.ConfigSource"/>
    [JsonPropertyName("configSource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeConfigSourceApplyConfiguration? ConfigSource { get; set; }

    /// <inheritdoc cref="NodeSpec.ExternalID"/>
    [JsonPropertyName("externalID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ExternalID { get; set; }

    /// <inheritdoc cref="NodeSpec.PodCIDR"/>
    [JsonPropertyName("podCIDR")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PodCIDR { get; set; }

    /// <inheritdoc cref="NodeSpec.PodCIDRs"/>
    [JsonPropertyName("podCIDRs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? PodCIDRs { get; set; }

    /// <inheritdoc cref="NodeSpec.ProviderID"/>
    [JsonPropertyName("providerID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProviderID { get; set; }

    /// <inheritdoc cref="NodeSpec.Taints"/>
    [JsonPropertyName("taints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Taint>? Taints { get; set; }

    /// <inheritdoc cref="NodeSpec.Unschedulable"/>
    [JsonPropertyName("unschedulable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Unschedulable { get; set; }
}
