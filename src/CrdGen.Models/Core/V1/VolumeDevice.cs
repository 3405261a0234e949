// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>volumeDevice describes a mapping of a raw block device within a container.</summary>
[KubernetesType("io.k8s.api.core.v1.VolumeDevice")]
public sealed partial class VolumeDevice
{
    /// <summary>devicePath is the path inside of the container that the device will be mapped to.</summary>
    [JsonPropertyName("devicePath")]
    public required string DevicePath { get; set; }

    /// <summary>name must match the name of a persistentVolumeClaim in the pod</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }
}
