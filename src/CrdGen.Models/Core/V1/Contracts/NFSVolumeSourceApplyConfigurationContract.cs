// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NFSVolumeSourceApplyConfigurationContract]
public sealed partial class NFSVolumeSourceApplyConfiguration;

internal sealed class NFSVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<NFSVolumeSourceApplyConfiguration>
{
    protected override NFSVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Path", "path", static o => ((NFSVolumeSourceApplyConfiguration)o).Path, static (o, v) => ((NFSVolumeSourceApplyConfiguration)o).Path = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((NFSVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((NFSVolumeSourceApplyConfiguration)o).ReadOnly = v),
        Optional<string>(options, "Server", "server", static o => ((NFSVolumeSourceApplyConfiguration)o).Server, static (o, v) => ((NFSVolumeSourceApplyConfiguration)o).Server = v),
    ];
}
