// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[VolumeAttachmentStatusContract]
public sealed partial class VolumeAttachmentStatus;

internal sealed class VolumeAttachmentStatusContractAttribute : JsonContractAttribute<VolumeAttachmentStatus>
{
    protected override VolumeAttachmentStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<VolumeError>(options, "AttachError", "attachError", static o => ((VolumeAttachmentStatus)o).AttachError, static (o, v) => ((VolumeAttachmentStatus)o).AttachError = v),
        Required<bool>(options, "Attached", "attached", static o => ((VolumeAttachmentStatus)o).Attached, static (o, v) => ((VolumeAttachmentStatus)o).Attached = v),
        Optional<Dictionary<string, string>>(options, "AttachmentMetadata", "attachmentMetadata", static o => ((VolumeAttachmentStatus)o).AttachmentMetadata, static (o, v) => ((VolumeAttachmentStatus)o).AttachmentMetadata = v),
        Optional<VolumeError>(options, "DetachError", "detachError", static o => ((VolumeAttachmentStatus)o).DetachError, static (o, v) => ((VolumeAttachmentStatus)o).DetachError = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern VolumeAttachmentStatus Make();
}
