// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="PersistentVolume"/>.</summary>
public sealed partial class PersistentVolumeApplyConfiguration : IApplyConfiguration<PersistentVolumeApplyConfiguration, PersistentVolume>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public PersistentVolumeApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public PersistentVolumeApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="PersistentVolume.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="PersistentVolume.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "PersistentVolume";

    /// <inheritdoc cref="PersistentVolume.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="PersistentVolume.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PersistentVolumeSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="PersistentVolume.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PersistentVolumeStatus? Status { get; set; }

    static JsonTypeInfo<PersistentVolumeApplyConfiguration> IApplyConfiguration<PersistentVolumeApplyConfiguration, PersistentVolume>.JsonTypeInfo => KubernetesJson.Default.PersistentVolumeApplyConfiguration;
}
