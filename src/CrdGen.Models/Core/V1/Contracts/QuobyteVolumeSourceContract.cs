// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[QuobyteVolumeSourceContract]
public sealed partial class QuobyteVolumeSource;

internal sealed class QuobyteVolumeSourceContractAttribute : JsonContractAttribute<QuobyteVolumeSource>
{
    protected override QuobyteVolumeSource New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Group", "group", static o => ((QuobyteVolumeSource)o).Group, static (o, v) => ((QuobyteVolumeSource)o).Group = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((QuobyteVolumeSource)o).ReadOnly, static (o, v) => ((QuobyteVolumeSource)o).ReadOnly = v),
        Required<string>(options, "Registry", "registry", static o => ((QuobyteVolumeSource)o).Registry, static (o, v) => ((QuobyteVolumeSource)o).Registry = v!),
        Optional<string>(options, "Tenant", "tenant", static o => ((QuobyteVolumeSource)o).Tenant, static (o, v) => ((QuobyteVolumeSource)o).Tenant = v),
        Optional<string>(options, "User", "user", static o => ((QuobyteVolumeSource)o).User, static (o, v) => ((QuobyteVolumeSource)o).User = v),
        Required<string>(options, "Volume", "volume", static o => ((QuobyteVolumeSource)o).Volume, static (o, v) => ((QuobyteVolumeSource)o).Volume = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern QuobyteVolumeSource Make();
}
