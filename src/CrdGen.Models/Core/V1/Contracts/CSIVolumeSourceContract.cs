// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[CSIVolumeSourceContract]
public sealed partial class CSIVolumeSource;

internal sealed class CSIVolumeSourceContractAttribute : JsonContractAttribute<CSIVolumeSource>
{
    protected override CSIVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Driver", "driver", static o => ((CSIVolumeSource)o).Driver, static (o, v) => ((CSIVolumeSource)o).Driver = v!),
        Optional<string>(options, "FsType", "fsType", static o => ((CSIVolumeSource)o).FsType, static (o, v) => ((CSIVolumeSource)o).FsType = v),
        Optional<LocalObjectReference>(options, "NodePublishSecretRef", "nodePublishSecretRef", static o => ((CSIVolumeSource)o).NodePublishSecretRef, static (o, v) => ((CSIVolumeSource)o).NodePublishSecretRef = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((CSIVolumeSource)o).ReadOnly, static (o, v) => ((CSIVolumeSource)o).ReadOnly = v),
        Optional<Dictionary<string, string>>(options, "VolumeAttributes", "volumeAttributes", static o => ((CSIVolumeSource)o).VolumeAttributes, static (o, v) => ((CSIVolumeSource)o).VolumeAttributes = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CSIVolumeSource Make();
}
