// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[CinderPersistentVolumeSourceApplyConfigurationContract]
public sealed partial class CinderPersistentVolumeSourceApplyConfiguration;

internal sealed class CinderPersistentVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<CinderPersistentVolumeSourceApplyConfiguration>
{
    protected override CinderPersistentVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((CinderPersistentVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((CinderPersistentVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((CinderPersistentVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((CinderPersistentVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<SecretReference>(options, "SecretRef", "secretRef", static o => ((CinderPersistentVolumeSourceApplyConfiguration)o).SecretRef, static (o, v) => ((CinderPersistentVolumeSourceApplyConfiguration)o).SecretRef = v),
        Optional<string>(options, "VolumeID", "volumeID", static o => ((CinderPersistentVolumeSourceApplyConfiguration)o).VolumeID, static (o, v) => ((CinderPersistentVolumeSourceApplyConfiguration)o).VolumeID = v),
    ];
}
