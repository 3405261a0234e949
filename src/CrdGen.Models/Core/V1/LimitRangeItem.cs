// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>LimitRangeItem defines a min/max usage limit for any resource that matches on kind.</summary>
[KubernetesType("io.k8s.api.core.v1.LimitRangeItem")]
public sealed partial class LimitRangeItem
{
    /// <summary>Default resource requirement limit value by resource name if resource limit is omitted.</summary>
    [JsonPropertyName("default")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? Default { get; set; }

    /// <summary>DefaultRequest is the default resource requirement request value by resource name if resource request is omitted.</summary>
    [JsonPropertyName("defaultRequest")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? DefaultRequest { get; set; }

    /// <summary>Max usage constraints on this kind by resource name.</summary>
    [JsonPropertyName("max")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? Max { get; set; }

    /// <summary>
    /// MaxLimitRequestRatio if specified, the named resource must have a request and limit that are both non-zero where limit divided by request is less than or equal to the enumerated value; this represents the max burst for the named resource.
    /// </summary>
    [JsonPropertyName("maxLimitRequestRatio")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? MaxLimitRequestRatio { get; set; }

    /// <summary>Min usage constraints on this kind by resource name.</summary>
    [JsonPropertyName("min")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? Min { get; set; }

    /// <summary>Type of resource that this limit applies to.</summary>
    [JsonPropertyName("type")]
    public required string Type { get; set; }
}
