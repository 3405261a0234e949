// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="VolumeDevice"/>.</summary>
public sealed partial class VolumeDeviceApplyConfiguration
{
    /// <inheritdoc cref="VolumeDevice.DevicePath"/>
    [JsonPropertyName("devicePath")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DevicePath { get; set; }

    /// <inheritdoc cref="VolumeDevice.Name"/>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }
}
