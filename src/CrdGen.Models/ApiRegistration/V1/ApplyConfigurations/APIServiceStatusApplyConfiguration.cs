// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.ApiRegistration.V1;

/// <summary>What is to be set of a <see cref="APIServiceStatus"/>.</summary>
public sealed partial class APIServiceStatusApplyConfiguration
{
    /// <inheritdoc cref="APIServiceStatus.Conditions"/>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<APIServiceConditionApplyConfiguration>? Conditions { get; set; }
}
