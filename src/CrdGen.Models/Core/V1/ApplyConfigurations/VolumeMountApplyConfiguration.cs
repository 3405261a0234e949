// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="VolumeMount"/>.</summary>
public sealed partial class VolumeMountApplyConfiguration
{
    /// <inheritdoc cref="VolumeMount.MountPath"/>
    [JsonPropertyName("mountPath")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MountPath { get; set; }

    /// <inheritdoc cref="VolumeMount.MountPropagation"/>
    [JsonPropertyName("mountPropagation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MountPropagation { get; set; }

    /// <inheritdoc cref="VolumeMount.Name"/>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <inheritdoc cref="VolumeMount.ReadOnly"/>
    [JsonPropertyName("readOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ReadOnly { get; set; }

    /// <inheritdoc cref="VolumeMount.RecursiveReadOnly"/>
    [JsonPropertyName("recursiveReadOnly")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecursiveReadOnly { get; set; }

    /// <inheritdoc cref="VolumeMount.SubPath"/>
    [JsonPropertyName("subPath")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SubPath { get; set; }

    /// <inheritdoc cref="VolumeMount.SubPathExpr"/>
    [JsonPropertyName("subPathExpr")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SubPathExpr { get; set; }
}
