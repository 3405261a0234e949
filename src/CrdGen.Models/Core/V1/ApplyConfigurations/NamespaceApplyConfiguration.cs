// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="Namespace"/>.</summary>
public sealed partial class NamespaceApplyConfiguration : IApplyConfiguration<NamespaceApplyConfiguration, Namespace>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public NamespaceApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public NamespaceApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="Namespace.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="Namespace.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "Namespace";

    /// <inheritdoc cref="Namespace.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="Namespace.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NamespaceSpec? Spec { get; set; }

    /// <inheritdoc cref="Namespace.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NamespaceStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<NamespaceApplyConfiguration> IApplyConfiguration<NamespaceApplyConfiguration, Namespace>.JsonTypeInfo => KubernetesJson.Default.NamespaceApplyConfiguration;
}
