// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[VolumeAttachmentSourceApplyConfigurationContract]
public sealed partial class VolumeAttachmentSourceApplyConfiguration;

internal sealed class VolumeAttachmentSourceApplyConfigurationContractAttribute : JsonContractAttribute<VolumeAttachmentSourceApplyConfiguration>
{
    protected override VolumeAttachmentSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Core.V1.PersistentVolumeSpecApplyConfiguration>(options, "InlineVolumeSpec", "inlineVolumeSpec", static o => ((VolumeAttachmentSourceApplyConfiguration)o).InlineVolumeSpec, static (o, v) => ((VolumeAttachmentSourceApplyConfiguration)o).InlineVolumeSpec = v),
        Optional<string>(options, "PersistentVolumeName", "persistentVolumeName", static o => ((VolumeAttachmentSourceApplyConfiguration)o).PersistentVolumeName, static (o, v) => ((VolumeAttachmentSourceApplyConfiguration)o).PersistentVolumeName = v),
    ];
}
