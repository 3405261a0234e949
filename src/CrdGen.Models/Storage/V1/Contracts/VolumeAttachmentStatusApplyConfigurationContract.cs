// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[VolumeAttachmentStatusApplyConfigurationContract]
public sealed partial class VolumeAttachmentStatusApplyConfiguration;

internal sealed class VolumeAttachmentStatusApplyConfigurationContractAttribute : JsonContractAttribute<VolumeAttachmentStatusApplyConfiguration>
{
    protected override VolumeAttachmentStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<VolumeError>(options, "AttachError", "attachError", static o => ((VolumeAttachmentStatusApplyConfiguration)o).AttachError, static (o, v) => ((VolumeAttachmentStatusApplyConfiguration)o).AttachError = v),
        Optional<bool?>(options, "Attached", "attached", static o => ((VolumeAttachmentStatusApplyConfiguration)o).Attached, static (o, v) => ((VolumeAttachmentStatusApplyConfiguration)o).Attached = v),
        Optional<Dictionary<string, string>>(options, "AttachmentMetadata", "attachmentMetadata", static o => ((VolumeAttachmentStatusApplyConfiguration)o).AttachmentMetadata, static (o, v) => ((VolumeAttachmentStatusApplyConfiguration)o).AttachmentMetadata = v),
        Optional<VolumeError>(options, "DetachError", "detachError", static o => ((VolumeAttachmentStatusApplyConfiguration)o).DetachError, static (o, v) => ((VolumeAttachmentStatusApplyConfiguration)o).DetachError = v),
    ];
}
