// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LocalVolumeSourceContract]
public sealed partial class LocalVolumeSource;

internal sealed class LocalVolumeSourceContractAttribute : JsonContractAttribute<LocalVolumeSource>
{
    protected override LocalVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((LocalVolumeSource)o).FsType, static (o, v) => ((LocalVolumeSource)o).FsType = v),
        Required<string>(options, "Path", "path", static o => ((LocalVolumeSource)o).Path, static (o, v) => ((LocalVolumeSource)o).Path = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern LocalVolumeSource Make();
}
