// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[FlexPersistentVolumeSourceContract]
public sealed partial class FlexPersistentVolumeSource;

internal sealed class FlexPersistentVolumeSourceContractAttribute : JsonContractAttribute<FlexPersistentVolumeSource>
{
    protected override FlexPersistentVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Driver", "driver", static o => ((FlexPersistentVolumeSource)o).Driver, static (o, v) => ((FlexPersistentVolumeSource)o).Driver = v!),
        Optional<string>(options, "FsType", "fsType", static o => ((FlexPersistentVolumeSource)o).FsType, static (o, v) => ((FlexPersistentVolumeSource)o).FsType = v),
        Optional<Dictionary<string, string>>(options, "Options", "options", static o => ((FlexPersistentVolumeSource)o).Options, static (o, v) => ((FlexPersistentVolumeSource)o).Options = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((FlexPersistentVolumeSource)o).ReadOnly, static (o, v) => ((FlexPersistentVolumeSource)o).ReadOnly = v),
        Optional<SecretReference>(options, "SecretRef", "secretRef", static o => ((FlexPersistentVolumeSource)o).SecretRef, static (o, v) => ((FlexPersistentVolumeSource)o).SecretRef = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern FlexPersistentVolumeSource Make();
}
