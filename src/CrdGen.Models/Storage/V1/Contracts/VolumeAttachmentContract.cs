// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[VolumeAttachmentContract]
public sealed partial class VolumeAttachment;

internal sealed class VolumeAttachmentContractAttribute : JsonContractAttribute<VolumeAttachment>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override VolumeAttachment New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((VolumeAttachment)o).ApiVersion, static (o, v) => ((VolumeAttachment)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((VolumeAttachment)o).Kind, static (o, v) => ((VolumeAttachment)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((VolumeAttachment)o).Metadata, static (o, v) => ((VolumeAttachment)o).Metadata = v!),
        Required<VolumeAttachmentSpec>(options, "Spec", "spec", static o => ((VolumeAttachment)o).Spec, static (o, v) => ((VolumeAttachment)o).Spec = v!),
        Optional<VolumeAttachmentStatus>(options, "Status", "status", static o => ((VolumeAttachment)o).Status, static (o, v) => ((VolumeAttachment)o).Status = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern VolumeAttachment Make();
}
