// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[HostPathVolumeSourceContract]
public sealed partial class HostPathVolumeSource;

internal sealed class HostPathVolumeSourceContractAttribute : JsonContractAttribute<HostPathVolumeSource>
{
    protected override HostPathVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Path", "path", static o => ((HostPathVolumeSource)o).Path, static (o, v) => ((HostPathVolumeSource)o).Path = v!),
        Optional<string>(options, "Type", "type", static o => ((HostPathVolumeSource)o).Type, static (o, v) => ((HostPathVolumeSource)o).Type = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern HostPathVolumeSource Make();
}
