// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="NodeStatus"/>.</summary>
public sealed partial class NodeStatusApplyConfiguration
{
    /// <inheritdoc cref="NodeStatus.Addresses"/>
    [JsonPropertyName("addresses")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<NodeAddressApplyConfiguration>? Addresses { get; set; }

    /// <inheritdoc cref="NodeStatus.Allocatable"/>
    [JsonPropertyName("allocatable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? Allocatable { get; set; }

    /// <inheritdoc cref="NodeStatus.Capacity"/>
    [JsonPropertyName("capacity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? Capacity { get; set; }

    /// <inheritdoc cref="NodeStatus.Conditions"/>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<NodeConditionApplyConfiguration>? Conditions { get; set; }

    /// <inheritdoc cref="NodeStatus.Config"/>
    [JsonPropertyName("config")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeConfigStatusApplyConfiguration? Config { get; set; }

    /// <inheritdoc cref="NodeStatus.DaemonEndpoints"/>
    [JsonPropertyName("daemonEndpoints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeDaemonEndpointsApplyConfiguration? DaemonEndpoints { get; set; }

    /// <inheritdoc cref="NodeStatus.DeclaredFeatures"/>
    [JsonPropertyName("declaredFeatures")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? DeclaredFeatures { get; set; }

    /// <inheritdoc cref="NodeStatus.Features"/>
    [JsonPropertyName("features")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeFeatures? Features { get; set; }

    /// <inheritdoc cref="NodeStatus.Images"/>
    [JsonPropertyName("images")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ContainerImage>? Images { get; set; }

    /// <inheritdoc cref="NodeStatus.NodeInfo"/>
    [JsonPropertyName("nodeInfo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeSystemInfoApplyConfiguration? NodeInfo { get; set; }

    /// <inheritdoc cref="NodeStatus.Phase"/>
    [JsonPropertyName("phase")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Phase { get; set; }

    /// <inheritdoc cref="NodeStatus.RuntimeHandlers"/>
    [JsonPropertyName("runtimeHandlers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<NodeRuntimeHandler>? RuntimeHandlers { get; set; }

    /// <inheritdoc cref="NodeStatus.VolumesAttached"/>
    [JsonPropertyName("volumesAttached")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<AttachedVolume>? VolumesAttached { get; set; }

    /// <inheritdoc cref="NodeStatus.VolumesInUse"/>
    [JsonPropertyName("volumesInUse")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? VolumesInUse { get; set; }
}
