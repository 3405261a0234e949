// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[VolumeAttachmentSpecContract]
public sealed partial class VolumeAttachmentSpec;

internal sealed class VolumeAttachmentSpecContractAttribute : JsonContractAttribute<VolumeAttachmentSpec>
{
    protected override VolumeAttachmentSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Attacher", "attacher", static o => ((VolumeAttachmentSpec)o).Attacher, static (o, v) => ((VolumeAttachmentSpec)o).Attacher = v!),
        Required<string>(options, "NodeName", "nodeName", static o => ((VolumeAttachmentSpec)o).NodeName, static (o, v) => ((VolumeAttachmentSpec)o).NodeName = v!),
        Required<VolumeAttachmentSource>(options, "Source", "source", static o => ((VolumeAttachmentSpec)o).Source, static (o, v) => ((VolumeAttachmentSpec)o).Source = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern VolumeAttachmentSpec Make();
}
