// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

/// <summary>What is to be set of a <see cref="IngressClass"/>.</summary>
public sealed partial class IngressClassApplyConfiguration : IApplyConfiguration<IngressClassApplyConfiguration, IngressClass>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public IngressClassApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public IngressClassApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="IngressClass.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "networking.k8s.io/v1";

    /// <inheritdoc cref="IngressClass.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "IngressClass";

    /// <inheritdoc cref="IngressClass.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="IngressClass.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IngressClassSpecApplyConfiguration? Spec { get; set; }

    static JsonTypeInfo<IngressClassApplyConfiguration> IApplyConfiguration<IngressClassApplyConfiguration, IngressClass>.JsonTypeInfo => KubernetesJson.Default.IngressClassApplyConfiguration;
}
