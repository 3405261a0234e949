// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="Secret"/>.</summary>
public sealed partial class SecretApplyConfiguration : IApplyConfiguration<SecretApplyConfiguration, Secret>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public SecretApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public SecretApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="Secret.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="Secret.Data"/>
    [JsonPropertyName("data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, byte[]>? Data { get; set; }

    /// <inheritdoc cref="Secret.Immutable"/>
    [JsonPropertyName("immutable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Immutable { get; set; }

    /// <inheritdoc cref="Secret.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "Secret";

    /// <inheritdoc cref="Secret.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="Secret.StringData"/>
    [JsonPropertyName("stringData")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? StringData { get; set; }

    /// <inheritdoc cref="Secret.Type"/>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }

    static JsonTypeInfo<SecretApplyConfiguration> IApplyConfiguration<SecretApplyConfiguration, Secret>.JsonTypeInfo => KubernetesJson.Default.SecretApplyConfiguration;
}
