// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Node.V1;

/// <summary>What is to be set of a <see cref="RuntimeClass"/>.</summary>
public sealed partial class RuntimeClassApplyConfiguration : IApplyConfiguration<RuntimeClassApplyConfiguration, RuntimeClass>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public RuntimeClassApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public RuntimeClassApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="RuntimeClass.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "node.k8s.io/v1";

    /// <inheritdoc cref="RuntimeClass.Handler"/>
    [JsonPropertyName("handler")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Handler { get; set; }

    /// <inheritdoc cref="RuntimeClass.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "RuntimeClass";

    /// <inheritdoc cref="RuntimeClass.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="RuntimeClass.Overhead"/>
    [JsonPropertyName("overhead")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Overhead? Overhead { get; set; }

    /// <inheritdoc cref="RuntimeClass.Scheduling"/>
    [JsonPropertyName("scheduling")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Scheduling? Scheduling { get; set; }

    static JsonTypeInfo<RuntimeClassApplyConfiguration> IApplyConfiguration<RuntimeClassApplyConfiguration, RuntimeClass>.JsonTypeInfo => KubernetesJson.Default.RuntimeClassApplyConfiguration;
}
