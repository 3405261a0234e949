// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[FlexPersistentVolumeSourceApplyConfigurationContract]
public sealed partial class FlexPersistentVolumeSourceApplyConfiguration;

internal sealed class FlexPersistentVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<FlexPersistentVolumeSourceApplyConfiguration>
{
    protected override FlexPersistentVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Driver", "driver", static o => ((FlexPersistentVolumeSourceApplyConfiguration)o).Driver, static (o, v) => ((FlexPersistentVolumeSourceApplyConfiguration)o).Driver = v),
        Optional<string>(options, "FsType", "fsType", static o => ((FlexPersistentVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((FlexPersistentVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<Dictionary<string, string>>(options, "Options", "options", static o => ((FlexPersistentVolumeSourceApplyConfiguration)o).Options, static (o, v) => ((FlexPersistentVolumeSourceApplyConfiguration)o).Options = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((FlexPersistentVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((FlexPersistentVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<SecretReference>(options, "SecretRef", "secretRef", static o => ((FlexPersistentVolumeSourceApplyConfiguration)o).SecretRef, static (o, v) => ((FlexPersistentVolumeSourceApplyConfiguration)o).SecretRef = v),
    ];
}
