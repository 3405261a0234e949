// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V1;

/// <summary>What is to be set of a <see cref="HorizontalPodAutoscaler"/>.</summary>
public sealed partial class HorizontalPodAutoscalerApplyConfiguration : IApplyConfiguration<HorizontalPodAutoscalerApplyConfiguration, HorizontalPodAutoscaler>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public HorizontalPodAutoscalerApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public HorizontalPodAutoscalerApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="HorizontalPodAutoscaler.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "autoscaling/v1";

    /// <inheritdoc cref="HorizontalPodAutoscaler.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "HorizontalPodAutoscaler";

    /// <inheritdoc cref="HorizontalPodAutoscaler.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="HorizontalPodAutoscaler.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HorizontalPodAutoscalerSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="HorizontalPodAutoscaler.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HorizontalPodAutoscalerStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<HorizontalPodAutoscalerApplyConfiguration> IApplyConfiguration<HorizontalPodAutoscalerApplyConfiguration, HorizontalPodAutoscaler>.JsonTypeInfo => KubernetesJson.Default.HorizontalPodAutoscalerApplyConfiguration;
}
