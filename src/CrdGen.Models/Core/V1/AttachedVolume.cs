// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>AttachedVolume describes a volume attached to a node</summary>
[KubernetesType("io.k8s.api.core.v1.AttachedVolume")]
public sealed partial class AttachedVolume
{
    /// <summary>DevicePath represents the device path where the volume should be available</summary>
    [JsonPropertyName("devicePath")]
    public required string DevicePath { get; set; }

    /// <summary>Name of the attached volume</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }
}
