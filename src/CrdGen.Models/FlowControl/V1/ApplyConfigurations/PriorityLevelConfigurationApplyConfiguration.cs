// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>What is to be set of a <see cref="PriorityLevelConfiguration"/>.</summary>
public sealed partial class PriorityLevelConfigurationApplyConfiguration : IApplyConfiguration<PriorityLevelConfigurationApplyConfiguration, PriorityLevelConfiguration>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public PriorityLevelConfigurationApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public PriorityLevelConfigurationApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="PriorityLevelConfiguration.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "flowcontrol.apiserver.k8s.io/v1";

    /// <inheritdoc cref="PriorityLevelConfiguration.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "PriorityLevelConfiguration";

    /// <inheritdoc cref="PriorityLevelConfiguration.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="PriorityLevelConfiguration.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PriorityLevelConfigurationSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="PriorityLevelConfiguration.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PriorityLevelConfigurationStatus? Status { get; set; }

    static JsonTypeInfo<PriorityLevelConfigurationApplyConfiguration> IApplyConfiguration<PriorityLevelConfigurationApplyConfiguration, PriorityLevelConfiguration>.JsonTypeInfo => KubernetesJson.Default.PriorityLevelConfigurationApplyConfiguration;
}
