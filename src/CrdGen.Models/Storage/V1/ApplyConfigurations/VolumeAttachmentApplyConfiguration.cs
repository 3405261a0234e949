// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

/// <summary>What is to be set of a <see cref="VolumeAttachment"/>.</summary>
public sealed partial class VolumeAttachmentApplyConfiguration : IApplyConfiguration<VolumeAttachmentApplyConfiguration, VolumeAttachment>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public VolumeAttachmentApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public VolumeAttachmentApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="VolumeAttachment.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "storage.k8s.io/v1";

    /// <inheritdoc cref="VolumeAttachment.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "VolumeAttachment";

    /// <inheritdoc cref="VolumeAttachment.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="VolumeAttachment.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VolumeAttachmentSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="VolumeAttachment.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VolumeAttachmentStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<VolumeAttachmentApplyConfiguration> IApplyConfiguration<VolumeAttachmentApplyConfiguration, VolumeAttachment>.JsonTypeInfo => KubernetesJson.Default.VolumeAttachmentApplyConfiguration;
}
