// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[VolumeMountContract]
public sealed partial class VolumeMount;

internal sealed class VolumeMountContractAttribute : JsonContractAttribute<VolumeMount>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override VolumeMount New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "MountPath", "mountPath", static o => ((VolumeMount)o).MountPath, static (o, v) => ((VolumeMount)o).MountPath = v!),
        Optional<string>(options, "MountPropagation", "mountPropagation", static o => ((VolumeMount)o).MountPropagation, static (o, v) => ((VolumeMount)o).MountPropagation = v),
        Required<string>(options, "Name", "name", static o => ((VolumeMount)o).Name, static (o, v) => ((VolumeMount)o).Name = v!),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((VolumeMount)o).ReadOnly, static (o, v) => ((VolumeMount)o).ReadOnly = v),
        Optional<string>(options, "RecursiveReadOnly", "recursiveReadOnly", static o => ((VolumeMount)o).RecursiveReadOnly, static (o, v) => ((VolumeMount)o).RecursiveReadOnly = v),
        Optional<string>(options, "SubPath", "subPath", static o => ((VolumeMount)o).SubPath, static (o, v) => ((VolumeMount)o).SubPath = v),
        Optional<string>(options, "SubPathExpr", "subPathExpr", static o => ((VolumeMount)o).SubPathExpr, static (o, v) => ((VolumeMount)o).SubPathExpr = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern VolumeMount Make();
}
