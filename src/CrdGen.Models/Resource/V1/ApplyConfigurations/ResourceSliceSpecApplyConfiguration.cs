// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>What is to be set of a <see cref="ResourceSliceSpec"/>.</summary>
public sealed partial class ResourceSliceSpecApplyConfiguration
{
    /// <inheritdoc cref="ResourceSliceSpec.AllNodes"/>
    [JsonPropertyName("allNodes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AllNodes { get; set; }

    /// <inheritdoc cref="ResourceSliceSpec.Devices"/>
    [JsonPropertyName("devices")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Device>? Devices { get; set; }

    /// <inheritdoc cref="ResourceSliceSpec.Driver"/>
    [JsonPropertyName("driver")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Driver { get; set; }

    /// <inheritdoc cref="ResourceSliceSpec.NodeName"/>
    [JsonPropertyName("nodeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NodeName { get; set; }

    /// <inheritdoc cref="ResourceSliceSpec.NodeSelector"/>
    [JsonPropertyName("nodeSelector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.NodeSelector? NodeSelector { get; set; }

    /// <inheritdoc cref="ResourceSliceSpec.PerDeviceNodeSelection"/>
    [JsonPropertyName("perDeviceNodeSelection")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PerDeviceNodeSelection { get; set; }

    /// <inheritdoc cref="ResourceSliceSpec.Pool"/>
    [JsonPropertyName("pool")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourcePoolApplyConfiguration? Pool { get; set; }

    /// <inheritdoc cref="ResourceSliceSpec.SharedCounters"/>
    [JsonPropertyName("sharedCounters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<CounterSet>? SharedCounters { get; set; }
}
