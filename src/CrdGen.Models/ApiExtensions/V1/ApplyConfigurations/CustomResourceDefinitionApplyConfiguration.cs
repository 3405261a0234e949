// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

/// <summary>What is to be set of a <see cref="CustomResourceDefinition"/>.</summary>
public sealed partial class CustomResourceDefinitionApplyConfiguration : IApplyConfiguration<CustomResourceDefinitionApplyConfiguration, CustomResourceDefinition>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public CustomResourceDefinitionApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public CustomResourceDefinitionApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="CustomResourceDefinition.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "apiextensions.k8s.io/v1";

    /// <inheritdoc cref="CustomResourceDefinition.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "CustomResourceDefinition";

    /// <inheritdoc cref="CustomResourceDefinition.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="CustomResourceDefinition.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CustomResourceDefinitionSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="CustomResourceDefinition.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CustomResourceDefinitionStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<CustomResourceDefinitionApplyConfiguration> IApplyConfiguration<CustomResourceDefinitionApplyConfiguration, CustomResourceDefinition>.JsonTypeInfo => KubernetesJson.Default.CustomResourceDefinitionApplyConfiguration;
}
