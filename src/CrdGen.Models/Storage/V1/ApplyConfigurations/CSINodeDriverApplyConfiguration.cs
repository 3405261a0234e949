// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Storage.V1;

/// <summary>What is to be set of a <see cref="CSINodeDriver"/>.</summary>
public sealed partial class CSINodeDriverApplyConfiguration
{
    /// <inheritdoc cref="CSINodeDriver.Allocatable"/>
    [JsonPropertyName("allocatable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VolumeNodeResources? Allocatable { get; set; }

    /// <inheritdoc cref="CSINodeDriver.Name"/>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <inheritdoc cref="CSINodeDriver.NodeID"/>
    [JsonPropertyName("nodeID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NodeID { get; set; }

    /// <inheritdoc cref="CSINodeDriver.TopologyKeys"/>
    [JsonPropertyName("topologyKeys")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? TopologyKeys { get; set; }
}
