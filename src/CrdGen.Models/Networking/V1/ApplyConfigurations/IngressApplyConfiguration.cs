// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

/// <summary>What is to be set of a <see cref="Ingress"/>.</summary>
public sealed partial class IngressApplyConfiguration : IApplyConfiguration<IngressApplyConfiguration, Ingress>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public IngressApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public IngressApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="Ingress.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "networking.k8s.io/v1";

    /// <inheritdoc cref="Ingress.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "Ingress";

    /// <inheritdoc cref="Ingress.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="Ingress.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IngressSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="Ingress.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IngressStatus? Status { get; set; }

    static JsonTypeInfo<IngressApplyConfiguration> IApplyConfiguration<IngressApplyConfiguration, Ingress>.JsonTypeInfo => KubernetesJson.Default.IngressApplyConfiguration;
}
