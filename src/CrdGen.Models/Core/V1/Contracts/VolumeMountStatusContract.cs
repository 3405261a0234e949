// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[VolumeMountStatusContract]
public sealed partial class VolumeMountStatus;

internal sealed class VolumeMountStatusContractAttribute : JsonContractAttribute<VolumeMountStatus>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override VolumeMountStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "MountPath", "mountPath", static o => ((VolumeMountStatus)o).MountPath, static (o, v) => ((VolumeMountStatus)o).MountPath = v!),
        Required<string>(options, "Name", "name", static o => ((VolumeMountStatus)o).Name, static (o, v) => ((VolumeMountStatus)o).Name = v!),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((VolumeMountStatus)o).ReadOnly, static (o, v) => ((VolumeMountStatus)o).ReadOnly = v),
        Optional<string>(options, "RecursiveReadOnly", "recursiveReadOnly", static o => ((VolumeMountStatus)o).RecursiveReadOnly, static (o, v) => ((VolumeMountStatus)o).RecursiveReadOnly = v),
        Optional<VolumeStatus>(options, "VolumeStatus", "volumeStatus", static o => ((VolumeMountStatus)o).VolumeStatus, static (o, v) => ((VolumeMountStatus)o).VolumeStatus = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern VolumeMountStatus Make();
}
