// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Storage.V1;

/// <summary>What is to be set of a <see cref="CSINodeSpec"/>.</summary>
public sealed partial class CSINodeSpecApplyConfiguration
{
    /// <inheritdoc cref="CSINodeSpec.Drivers"/>
    [JsonPropertyName("drivers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<CSINodeDriverApplyConfiguration>? Drivers { get; set; }
}
