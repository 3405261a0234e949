// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

/// <summary>What is to be set of a <see cref="VolumeAttributesClass"/>.</summary>
public sealed partial class VolumeAttributesClassApplyConfiguration : IApplyConfiguration<VolumeAttributesClassApplyConfiguration, VolumeAttributesClass>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public VolumeAttributesClassApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public VolumeAttributesClassApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="VolumeAttributesClass.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "storage.k8s.io/v1";

    /// <inheritdoc cref="VolumeAttributesClass.DriverName"/>
    [JsonPropertyName("driverName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DriverName { get; set; }

    /// <inheritdoc cref="VolumeAttributesClass.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "VolumeAttributesClass";

    /// <inheritdoc cref="VolumeAttributesClass.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="VolumeAttributesClass.Parameters"/>
    [JsonPropertyName("parameters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? Parameters { get; set; }

    static JsonTypeInfo<VolumeAttributesClassApplyConfiguration> IApplyConfiguration<VolumeAttributesClassApplyConfiguration, VolumeAttributesClass>.JsonTypeInfo => KubernetesJson.Default.VolumeAttributesClassApplyConfiguration;
}
