// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[VolumeAttachmentSourceContract]
public sealed partial class VolumeAttachmentSource;

internal sealed class VolumeAttachmentSourceContractAttribute : JsonContractAttribute<VolumeAttachmentSource>
{
    protected override VolumeAttachmentSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Core.V1.PersistentVolumeSpec>(options, "InlineVolumeSpec", "inlineVolumeSpec", static o => ((VolumeAttachmentSource)o).InlineVolumeSpec, static (o, v) => ((VolumeAttachmentSource)o).InlineVolumeSpec = v),
        Optional<string>(options, "PersistentVolumeName", "persistentVolumeName", static o => ((VolumeAttachmentSource)o).PersistentVolumeName, static (o, v) => ((VolumeAttachmentSource)o).PersistentVolumeName = v),
    ];
}
