// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[FlexVolumeSourceApplyConfigurationContract]
public sealed partial class FlexVolumeSourceApplyConfiguration;

internal sealed class FlexVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<FlexVolumeSourceApplyConfiguration>
{
    protected override FlexVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Driver", "driver", static o => ((FlexVolumeSourceApplyConfiguration)o).Driver, static (o, v) => ((FlexVolumeSourceApplyConfiguration)o).Driver = v),
        Optional<string>(options, "FsType", "fsType", static o => ((FlexVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((FlexVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<Dictionary<string, string>>(options, "Options", "options", static o => ((FlexVolumeSourceApplyConfiguration)o).Options, static (o, v) => ((FlexVolumeSourceApplyConfiguration)o).Options = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((FlexVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((FlexVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<LocalObjectReference>(options, "SecretRef", "secretRef", static o => ((FlexVolumeSourceApplyConfiguration)o).SecretRef, static (o, v) => ((FlexVolumeSourceApplyConfiguration)o).SecretRef = v),
    ];
}
