// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[CinderVolumeSourceContract]
public sealed partial class CinderVolumeSource;

internal sealed class CinderVolumeSourceContractAttribute : JsonContractAttribute<CinderVolumeSource>
{
    protected override CinderVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((CinderVolumeSource)o).FsType, static (o, v) => ((CinderVolumeSource)o).FsType = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((CinderVolumeSource)o).ReadOnly, static (o, v) => ((CinderVolumeSource)o).ReadOnly = v),
        Optional<LocalObjectReference>(options, "SecretRef", "secretRef", static o => ((CinderVolumeSource)o).SecretRef, static (o, v) => ((CinderVolumeSource)o).SecretRef = v),
        Required<string>(options, "VolumeID", "volumeID", static o => ((CinderVolumeSource)o).VolumeID, static (o, v) => ((CinderVolumeSource)o).VolumeID = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CinderVolumeSource Make();
}
