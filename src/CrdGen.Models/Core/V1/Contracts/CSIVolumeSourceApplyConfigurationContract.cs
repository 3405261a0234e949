// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[CSIVolumeSourceApplyConfigurationContract]
public sealed partial class CSIVolumeSourceApplyConfiguration;

internal sealed class CSIVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<CSIVolumeSourceApplyConfiguration>
{
    protected override CSIVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Driver", "driver", static o => ((CSIVolumeSourceApplyConfiguration)o).Driver, static (o, v) => ((CSIVolumeSourceApplyConfiguration)o).Driver = v),
        Optional<string>(options, "FsType", "fsType", static o => ((CSIVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((CSIVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<LocalObjectReference>(options, "NodePublishSecretRef", "nodePublishSecretRef", static o => ((CSIVolumeSourceApplyConfiguration)o).NodePublishSecretRef, static (o, v) => ((CSIVolumeSourceApplyConfiguration)o).NodePublishSecretRef = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((CSIVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((CSIVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<Dictionary<string, string>>(options, "VolumeAttributes", "volumeAttributes", static o => ((CSIVolumeSourceApplyConfiguration)o).VolumeAttributes, static (o, v) => ((CSIVolumeSourceApplyConfiguration)o).VolumeAttributes = v),
    ];
}
