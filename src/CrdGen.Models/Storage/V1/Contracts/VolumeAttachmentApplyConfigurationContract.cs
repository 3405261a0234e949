// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[VolumeAttachmentApplyConfigurationContract]
public sealed partial class VolumeAttachmentApplyConfiguration;

internal sealed class VolumeAttachmentApplyConfigurationContractAttribute : JsonContractAttribute<VolumeAttachmentApplyConfiguration>
{
    protected override VolumeAttachmentApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((VolumeAttachmentApplyConfiguration)o).ApiVersion, static (o, v) => ((VolumeAttachmentApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((VolumeAttachmentApplyConfiguration)o).Kind, static (o, v) => ((VolumeAttachmentApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((VolumeAttachmentApplyConfiguration)o).Metadata, static (o, v) => ((VolumeAttachmentApplyConfiguration)o).Metadata = v!),
        Optional<VolumeAttachmentSpecApplyConfiguration>(options, "Spec", "spec", static o => ((VolumeAttachmentApplyConfiguration)o).Spec, static (o, v) => ((VolumeAttachmentApplyConfiguration)o).Spec = v),
        Optional<VolumeAttachmentStatusApplyConfiguration>(options, "Status", "status", static o => ((VolumeAttachmentApplyConfiguration)o).Status, static (o, v) => ((VolumeAttachmentApplyConfiguration)o).Status = v),
    ];
}
