// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

/// <summary>What is to be set of a <see cref="DeviceClass"/>.</summary>
public sealed partial class DeviceClassApplyConfiguration : IApplyConfiguration<DeviceClassApplyConfiguration, DeviceClass>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public DeviceClassApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public DeviceClassApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="DeviceClass.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "resource.k8s.io/v1";

    /// <inheritdoc cref="DeviceClass.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "DeviceClass";

    /// <inheritdoc cref="DeviceClass.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="DeviceClass.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DeviceClassSpec? Spec { get; set; }

    static JsonTypeInfo<DeviceClassApplyConfiguration> IApplyConfiguration<DeviceClassApplyConfiguration, DeviceClass>.JsonTypeInfo => KubernetesJson.Default.DeviceClassApplyConfiguration;
}
