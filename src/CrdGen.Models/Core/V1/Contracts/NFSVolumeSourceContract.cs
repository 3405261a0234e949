// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NFSVolumeSourceContract]
public sealed partial class NFSVolumeSource;

internal sealed class NFSVolumeSourceContractAttribute : JsonContractAttribute<NFSVolumeSource>
{
    protected override NFSVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Path", "path", static o => ((NFSVolumeSource)o).Path, static (o, v) => ((NFSVolumeSource)o).Path = v!),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((NFSVolumeSource)o).ReadOnly, static (o, v) => ((NFSVolumeSource)o).ReadOnly = v),
        Required<string>(options, "Server", "server", static o => ((NFSVolumeSource)o).Server, static (o, v) => ((NFSVolumeSource)o).Server = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern NFSVolumeSource Make();
}
