// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="ConfigMap"/>.</summary>
public sealed partial class ConfigMapApplyConfiguration : IApplyConfiguration<ConfigMapApplyConfiguration, ConfigMap>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ConfigMapApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public ConfigMapApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="ConfigMap.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="ConfigMap.BinaryData"/>
    [JsonPropertyName("binaryData")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, byte[]>? BinaryData { get; set; }

    /// <inheritdoc cref="ConfigMap.Data"/>
    [JsonPropertyName("data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? Data { get; set; }

    /// <inheritdoc cref="ConfigMap.Immutable"/>
    [JsonPropertyName("immutable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Immutable { get; set; }

    /// <inheritdoc cref="ConfigMap.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ConfigMap";

    /// <inheritdoc cref="ConfigMap.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    static JsonTypeInfo<ConfigMapApplyConfiguration> IApplyConfiguration<ConfigMapApplyConfiguration, ConfigMap>.JsonTypeInfo => KubernetesJson.Default.ConfigMapApplyConfiguration;
}
