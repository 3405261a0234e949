// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="GitRepoVolumeSource"/>.</summary>
public sealed partial class GitRepoVolumeSourceApplyConfiguration
{
    /// <inheritdoc cref="GitRepoVolumeSource.Directory"/>
    [JsonPropertyName("directory")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Directory { get; set; }

    /// <inheritdoc cref="GitRepoVolumeSource.Repository"/>
    [JsonPropertyName("repository")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Repository { get; set; }

    /// <inheritdoc cref="GitRepoVolumeSource.Revision"/>
    [JsonPropertyName("revision")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Revision { get; set; }
}
