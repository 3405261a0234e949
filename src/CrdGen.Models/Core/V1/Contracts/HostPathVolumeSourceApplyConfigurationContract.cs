// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[HostPathVolumeSourceApplyConfigurationContract]
public sealed partial class HostPathVolumeSourceApplyConfiguration;

internal sealed class HostPathVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<HostPathVolumeSourceApplyConfiguration>
{
    protected override HostPathVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Path", "path", static o => ((HostPathVolumeSourceApplyConfiguration)o).Path, static (o, v) => ((HostPathVolumeSourceApplyConfiguration)o).Path = v),
        Optional<string>(options, "Type", "type", static o => ((HostPathVolumeSourceApplyConfiguration)o).Type, static (o, v) => ((HostPathVolumeSourceApplyConfiguration)o).Type = v),
    ];
}
