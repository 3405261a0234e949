// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[QuobyteVolumeSourceApplyConfigurationContract]
public sealed partial class QuobyteVolumeSourceApplyConfiguration;

internal sealed class QuobyteVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<QuobyteVolumeSourceApplyConfiguration>
{
    protected override QuobyteVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Group", "group", static o => ((QuobyteVolumeSourceApplyConfiguration)o).Group, static (o, v) => ((QuobyteVolumeSourceApplyConfiguration)o).Group = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((QuobyteVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((QuobyteVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<string>(options, "Registry", "registry", static o => ((QuobyteVolumeSourceApplyConfiguration)o).Registry, static (o, v) => ((QuobyteVolumeSourceApplyConfiguration)o).Registry = v),
        Optional<string>(options, "Tenant", "tenant", static o => ((QuobyteVolumeSourceApplyConfiguration)o).Tenant, static (o, v) => ((QuobyteVolumeSourceApplyConfiguration)o).Tenant = v),
        Optional<string>(options, "User", "user", static o => ((QuobyteVolumeSourceApplyConfiguration)o).User, static (o, v) => ((QuobyteVolumeSourceApplyConfiguration)o).User = v),
        Optional<string>(options, "Volume", "volume", static o => ((QuobyteVolumeSourceApplyConfiguration)o).Volume, static (o, v) => ((QuobyteVolumeSourceApplyConfiguration)o).Volume = v),
    ];
}
