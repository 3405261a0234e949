// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="LimitRangeSpec"/>.</summary>
public sealed partial class LimitRangeSpecApplyConfiguration
{
    /// <inheritdoc cref="LimitRangeSpec.Limits"/>
    [JsonPropertyName("limits")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<LimitRangeItem>? Limits { get; set; }
}
