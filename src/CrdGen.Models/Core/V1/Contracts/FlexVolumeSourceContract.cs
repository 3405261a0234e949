// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[FlexVolumeSourceContract]
public sealed partial class FlexVolumeSource;

internal sealed class FlexVolumeSourceContractAttribute : JsonContractAttribute<FlexVolumeSource>
{
    protected override FlexVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Driver", "driver", static o => ((FlexVolumeSource)o).Driver, static (o, v) => ((FlexVolumeSource)o).Driver = v!),
        Optional<string>(options, "FsType", "fsType", static o => ((FlexVolumeSource)o).FsType, static (o, v) => ((FlexVolumeSource)o).FsType = v),
        Optional<Dictionary<string, string>>(options, "Options", "options", static o => ((FlexVolumeSource)o).Options, static (o, v) => ((FlexVolumeSource)o).Options = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((FlexVolumeSource)o).ReadOnly, static (o, v) => ((FlexVolumeSource)o).ReadOnly = v),
        Optional<LocalObjectReference>(options, "SecretRef", "secretRef", static o => ((FlexVolumeSource)o).SecretRef, static (o, v) => ((FlexVolumeSource)o).SecretRef = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern FlexVolumeSource Make();
}
