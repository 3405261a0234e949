// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiRegistration.V1;

/// <summary>What is to be set of a <see cref="APIService"/>.</summary>
public sealed partial class APIServiceApplyConfiguration : IApplyConfiguration<APIServiceApplyConfiguration, APIService>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public APIServiceApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public APIServiceApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="APIService.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "apiregistration.k8s.io/v1";

    /// <inheritdoc cref="APIService.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "APIService";

    /// <inheritdoc cref="APIService.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="APIService.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public APIServiceSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="APIService.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public APIServiceStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<APIServiceApplyConfiguration> IApplyConfiguration<APIServiceApplyConfiguration, APIService>.JsonTypeInfo => KubernetesJson.Default.APIServiceApplyConfiguration;
}
