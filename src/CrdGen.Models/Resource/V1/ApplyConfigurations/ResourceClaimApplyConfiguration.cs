// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

/// <summary>What is to be set of a <see cref="ResourceClaim"/>.</summary>
public sealed partial class ResourceClaimApplyConfiguration : IApplyConfiguration<ResourceClaimApplyConfiguration, ResourceClaim>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ResourceClaimApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public ResourceClaimApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="ResourceClaim.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "resource.k8s.io/v1";

    /// <inheritdoc cref="ResourceClaim.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ResourceClaim";

    /// <inheritdoc cref="ResourceClaim.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="ResourceClaim.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceClaimSpec? Spec { get; set; }

    /// <inheritdoc cref="ResourceClaim.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceClaimStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<ResourceClaimApplyConfiguration> IApplyConfiguration<ResourceClaimApplyConfiguration, ResourceClaim>.JsonTypeInfo => KubernetesJson.Default.ResourceClaimApplyConfiguration;
}
