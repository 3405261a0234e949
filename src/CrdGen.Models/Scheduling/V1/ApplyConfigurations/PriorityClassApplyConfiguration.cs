// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Scheduling.V1;

/// <summary>What is to be set of a <see cref="PriorityClass"/>.</summary>
public sealed partial class PriorityClassApplyConfiguration : IApplyConfiguration<PriorityClassApplyConfiguration, PriorityClass>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public PriorityClassApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public PriorityClassApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="PriorityClass.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "scheduling.k8s.io/v1";

    /// <inheritdoc cref="PriorityClass.Description"/>
    [JsonPropertyName("description")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; set; }

    /// <inheritdoc cref="PriorityClass.GlobalDefault"/>
    [JsonPropertyName("globalDefault")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? GlobalDefault { get; set; }

    /// <inheritdoc cref="PriorityClass.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "PriorityClass";

    /// <inheritdoc cref="PriorityClass.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="PriorityClass.PreemptionPolicy"/>
    [JsonPropertyName("preemptionPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PreemptionPolicy { get; set; }

    /// <inheritdoc cref="PriorityClass.Value"/>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Value { get; set; }

    static JsonTypeInfo<PriorityClassApplyConfiguration> IApplyConfiguration<PriorityClassApplyConfiguration, PriorityClass>.JsonTypeInfo => KubernetesJson.Default.PriorityClassApplyConfiguration;
}
