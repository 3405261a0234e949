// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="Pod"/>.</summary>
public sealed partial class PodApplyConfiguration : IApplyConfiguration<PodApplyConfiguration, Pod>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public PodApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public PodApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="Pod.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="Pod.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "Pod";

    /// <inheritdoc cref="Pod.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="Pod.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="Pod.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<PodApplyConfiguration> IApplyConfiguration<PodApplyConfiguration, Pod>.JsonTypeInfo => KubernetesJson.Default.PodApplyConfiguration;
}
