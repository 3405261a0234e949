// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PortworxVolumeSourceApplyConfigurationContract]
public sealed partial class PortworxVolumeSourceApplyConfiguration;

internal sealed class PortworxVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<PortworxVolumeSourceApplyConfiguration>
{
    protected override PortworxVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((PortworxVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((PortworxVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((PortworxVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((PortworxVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<string>(options, "VolumeID", "volumeID", static o => ((PortworxVolumeSourceApplyConfiguration)o).VolumeID, static (o, v) => ((PortworxVolumeSourceApplyConfiguration)o).VolumeID = v),
    ];
}
