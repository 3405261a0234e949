// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="PersistentVolumeClaim"/>.</summary>
public sealed partial class PersistentVolumeClaimApplyConfiguration : IApplyConfiguration<PersistentVolumeClaimApplyConfiguration, PersistentVolumeClaim>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public PersistentVolumeClaimApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public PersistentVolumeClaimApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="PersistentVolumeClaim.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="PersistentVolumeClaim.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "PersistentVolumeClaim";

    /// <inheritdoc cref="PersistentVolumeClaim.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="PersistentVolumeClaim.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PersistentVolumeClaimSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="PersistentVolumeClaim.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PersistentVolumeClaimStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<PersistentVolumeClaimApplyConfiguration> IApplyConfiguration<PersistentVolumeClaimApplyConfiguration, PersistentVolumeClaim>.JsonTypeInfo => KubernetesJson.Default.PersistentVolumeClaimApplyConfiguration;
}
