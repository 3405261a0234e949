// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

/// <summary>What is to be set of a <see cref="StorageClass"/>.</summary>
public sealed partial class StorageClassApplyConfiguration : IApplyConfiguration<StorageClassApplyConfiguration, StorageClass>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public StorageClassApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public StorageClassApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="StorageClass.AllowVolumeExpansion"/>
    [JsonPropertyName("allowVolumeExpansion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AllowVolumeExpansion { get; set; }

    /// <inheritdoc cref="StorageClass.AllowedTopologies"/>
    [JsonPropertyName("allowedTopologies")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Core.V1.TopologySelectorTerm>? AllowedTopologies { get; set; }

    /// <inheritdoc cref="StorageClass.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "storage.k8s.io/v1";

    /// <inheritdoc cref="StorageClass.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "StorageClass";

    /// <inheritdoc cref="StorageClass.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="StorageClass.MountOptions"/>
    [JsonPropertyName("mountOptions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? MountOptions { get; set; }

    /// <inheritdoc cref="StorageClass.Parameters"/>
    [JsonPropertyName("parameters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? Parameters { get; set; }

    /// <inheritdoc cref="StorageClass.Provisioner"/>
    [JsonPropertyName("provisioner")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Provisioner { get; set; }

    /// <inheritdoc cref="StorageClass.ReclaimPolicy"/>
    [JsonPropertyName("reclaimPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReclaimPolicy { get; set; }

    /// <inheritdoc cref="StorageClass.VolumeBindingMode"/>
    [JsonPropertyName("volumeBindingMode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VolumeBindingMode { get; set; }

    static JsonTypeInfo<StorageClassApplyConfiguration> IApplyConfiguration<StorageClassApplyConfiguration, StorageClass>.JsonTypeInfo => KubernetesJson.Default.StorageClassApplyConfiguration;
}
