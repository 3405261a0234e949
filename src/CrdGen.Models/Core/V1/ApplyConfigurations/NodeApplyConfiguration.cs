// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="Node"/>.</summary>
public sealed partial class NodeApplyConfiguration : IApplyConfiguration<NodeApplyConfiguration, Node>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public NodeApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public NodeApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="Node.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="Node.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "Node";

    /// <inheritdoc cref="Node.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="Node.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="Node.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<NodeApplyConfiguration> IApplyConfiguration<NodeApplyConfiguration, Node>.JsonTypeInfo => KubernetesJson.Default.NodeApplyConfiguration;
}
