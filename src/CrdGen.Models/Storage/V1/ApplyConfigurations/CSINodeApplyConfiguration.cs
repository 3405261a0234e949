// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

/// <summary>What is to be set of a <see cref="CSINode"/>.</summary>
public sealed partial class CSINodeApplyConfiguration : IApplyConfiguration<CSINodeApplyConfiguration, CSINode>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public CSINodeApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public CSINodeApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="CSINode.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "storage.k8s.io/v1";

    /// <inheritdoc cref="CSINode.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "CSINode";

    /// <inheritdoc cref="CSINode.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="CSINode.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CSINodeSpecApplyConfiguration? Spec { get; set; }

    static JsonTypeInfo<CSINodeApplyConfiguration> IApplyConfiguration<CSINodeApplyConfiguration, CSINode>.JsonTypeInfo => KubernetesJson.Default.CSINodeApplyConfiguration;
}
