// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[RBDVolumeSourceApplyConfigurationContract]
public sealed partial class RBDVolumeSourceApplyConfiguration;

internal sealed class RBDVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<RBDVolumeSourceApplyConfiguration>
{
    protected override RBDVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((RBDVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((RBDVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<string>(options, "Image", "image", static o => ((RBDVolumeSourceApplyConfiguration)o).Image, static (o, v) => ((RBDVolumeSourceApplyConfiguration)o).Image = v),
        Optional<string>(options, "Keyring", "keyring", static o => ((RBDVolumeSourceApplyConfiguration)o).Keyring, static (o, v) => ((RBDVolumeSourceApplyConfiguration)o).Keyring = v),
        Optional<List<string>>(options, "Monitors", "monitors", static o => ((RBDVolumeSourceApplyConfiguration)o).Monitors, static (o, v) => ((RBDVolumeSourceApplyConfiguration)o).Monitors = v),
        Optional<string>(options, "Pool", "pool", static o => ((RBDVolumeSourceApplyConfiguration)o).Pool, static (o, v) => ((RBDVolumeSourceApplyConfiguration)o).Pool = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((RBDVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((RBDVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<LocalObjectReference>(options, "SecretRef", "secretRef", static o => ((RBDVolumeSourceApplyConfiguration)o).SecretRef, static (o, v) => ((RBDVolumeSourceApplyConfiguration)o).SecretRef = v),
        Optional<string>(options, "User", "user", static o => ((RBDVolumeSourceApplyConfiguration)o).User, static (o, v) => ((RBDVolumeSourceApplyConfiguration)o).User = v),
    ];
}
