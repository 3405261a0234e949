// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PortworxVolumeSourceContract]
public sealed partial class PortworxVolumeSource;

internal sealed class PortworxVolumeSourceContractAttribute : JsonContractAttribute<PortworxVolumeSource>
{
    protected override PortworxVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((PortworxVolumeSource)o).FsType, static (o, v) => ((PortworxVolumeSource)o).FsType = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((PortworxVolumeSource)o).ReadOnly, static (o, v) => ((PortworxVolumeSource)o).ReadOnly = v),
        Required<string>(options, "VolumeID", "volumeID", static o => ((PortworxVolumeSource)o).VolumeID, static (o, v) => ((PortworxVolumeSource)o).VolumeID = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PortworxVolumeSource Make();
}
