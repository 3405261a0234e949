// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="ResourceQuota"/>.</summary>
public sealed partial class ResourceQuotaApplyConfiguration : IApplyConfiguration<ResourceQuotaApplyConfiguration, ResourceQuota>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ResourceQuotaApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public ResourceQuotaApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="ResourceQuota.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="ResourceQuota.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ResourceQuota";

    /// <inheritdoc cref="ResourceQuota.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="ResourceQuota.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceQuotaSpec? Spec { get; set; }

    /// <inheritdoc cref="ResourceQuota.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceQuotaStatus? Status { get; set; }

    static JsonTypeInfo<ResourceQuotaApplyConfiguration> IApplyConfiguration<ResourceQuotaApplyConfiguration, ResourceQuota>.JsonTypeInfo => KubernetesJson.Default.ResourceQuotaApplyConfiguration;
}
