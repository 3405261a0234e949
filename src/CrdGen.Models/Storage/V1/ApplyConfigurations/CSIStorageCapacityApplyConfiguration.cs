// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

/// <summary>What is to be set of a <see cref="CSIStorageCapacity"/>.</summary>
public sealed partial class CSIStorageCapacityApplyConfiguration : IApplyConfiguration<CSIStorageCapacityApplyConfiguration, CSIStorageCapacity>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public CSIStorageCapacityApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public CSIStorageCapacityApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="CSIStorageCapacity.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "storage.k8s.io/v1";

    /// <inheritdoc cref="CSIStorageCapacity.Capacity"/>
    [JsonPropertyName("capacity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Quantity? Capacity { get; set; }

    /// <inheritdoc cref="CSIStorageCapacity.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "CSIStorageCapacity";

    /// <inheritdoc cref="CSIStorageCapacity.MaximumVolumeSize"/>
    [JsonPropertyName("maximumVolumeSize")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Quantity? MaximumVolumeSize { get; set; }

    /// <inheritdoc cref="CSIStorageCapacity.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="CSIStorageCapacity.NodeTopology"/>
    [JsonPropertyName("nodeTopology")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meta.V1.LabelSelector? NodeTopology { get; set; }

    /// <inheritdoc cref="CSIStorageCapacity.StorageClassName"/>
    [JsonPropertyName("storageClassName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StorageClassName { get; set; }

    static JsonTypeInfo<CSIStorageCapacityApplyConfiguration> IApplyConfiguration<CSIStorageCapacityApplyConfiguration, CSIStorageCapacity>.JsonTypeInfo => KubernetesJson.Default.CSIStorageCapacityApplyConfiguration;
}
