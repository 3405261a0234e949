// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

/// <summary>What is to be set of a <see cref="ResourceClaimTemplate"/>.</summary>
public sealed partial class ResourceClaimTemplateApplyConfiguration : IApplyConfiguration<ResourceClaimTemplateApplyConfiguration, ResourceClaimTemplate>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ResourceClaimTemplateApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public ResourceClaimTemplateApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="ResourceClaimTemplate.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "resource.k8s.io/v1";

    /// <inheritdoc cref="ResourceClaimTemplate.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ResourceClaimTemplate";

    /// <inheritdoc cref="ResourceClaimTemplate.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="ResourceClaimTemplate.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceClaimTemplateSpecApplyConfiguration? Spec { get; set; }

    static JsonTypeInfo<ResourceClaimTemplateApplyConfiguration> IApplyConfiguration<ResourceClaimTemplateApplyConfiguration, ResourceClaimTemplate>.JsonTypeInfo => KubernetesJson.Default.ResourceClaimTemplateApplyConfiguration;
}
