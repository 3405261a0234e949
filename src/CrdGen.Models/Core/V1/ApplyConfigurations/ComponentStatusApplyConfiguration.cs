// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="ComponentStatus"/>.</summary>
public sealed partial class ComponentStatusApplyConfiguration : IApplyConfiguration<ComponentStatusApplyConfiguration, ComponentStatus>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ComponentStatusApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public ComponentStatusApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="ComponentStatus.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="ComponentStatus.Conditions"/>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ComponentConditionApplyConfiguration>? Conditions { get; set; }

    /// <inheritdoc cref="ComponentStatus.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ComponentStatus";

    /// <inheritdoc cref="ComponentStatus.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    static JsonTypeInfo<ComponentStatusApplyConfiguration> IApplyConfiguration<ComponentStatusApplyConfiguration, ComponentStatus>.JsonTypeInfo => KubernetesJson.Default.ComponentStatusApplyConfiguration;
}
