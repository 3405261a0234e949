// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[VolumeAttachmentSpecApplyConfigurationContract]
public sealed partial class VolumeAttachmentSpecApplyConfiguration;

internal sealed class VolumeAttachmentSpecApplyConfigurationContractAttribute : JsonContractAttribute<VolumeAttachmentSpecApplyConfiguration>
{
    protected override VolumeAttachmentSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Attacher", "attacher", static o => ((VolumeAttachmentSpecApplyConfiguration)o).Attacher, static (o, v) => ((VolumeAttachmentSpecApplyConfiguration)o).Attacher = v),
        Optional<string>(options, "NodeName", "nodeName", static o => ((VolumeAttachmentSpecApplyConfiguration)o).NodeName, static (o, v) => ((VolumeAttachmentSpecApplyConfiguration)o).NodeName = v),
        Optional<VolumeAttachmentSourceApplyConfiguration>(options, "Source", "source", static o => ((VolumeAttachmentSpecApplyConfiguration)o).Source, static (o, v) => ((VolumeAttachmentSpecApplyConfiguration)o).Source = v),
    ];
}
