// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[CinderVolumeSourceApplyConfigurationContract]
public sealed partial class CinderVolumeSourceApplyConfiguration;

internal sealed class CinderVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<CinderVolumeSourceApplyConfiguration>
{
    protected override CinderVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((CinderVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((CinderVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((CinderVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((CinderVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<LocalObjectReference>(options, "SecretRef", "secretRef", static o => ((CinderVolumeSourceApplyConfiguration)o).SecretRef, static (o, v) => ((CinderVolumeSourceApplyConfiguration)o).SecretRef = v),
        Optional<string>(options, "VolumeID", "volumeID", static o => ((CinderVolumeSourceApplyConfiguration)o).VolumeID, static (o, v) => ((CinderVolumeSourceApplyConfiguration)o).VolumeID = v),
    ];
}
