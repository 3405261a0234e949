// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

/// <summary>What is to be set of a <see cref="Deployment"/>.</summary>
public sealed partial class DeploymentApplyConfiguration : IApplyConfiguration<DeploymentApplyConfiguration, Deployment>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public DeploymentApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public DeploymentApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="Deployment.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "apps/v1";

    /// <inheritdoc cref="Deployment.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "Deployment";

    /// <inheritdoc cref="Deployment.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="Deployment.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DeploymentSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="Deployment.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DeploymentStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<DeploymentApplyConfiguration> IApplyConfiguration<DeploymentApplyConfiguration, Deployment>.JsonTypeInfo => KubernetesJson.Default.DeploymentApplyConfiguration;
}
