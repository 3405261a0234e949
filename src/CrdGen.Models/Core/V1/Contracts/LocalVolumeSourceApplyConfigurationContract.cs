// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LocalVolumeSourceApplyConfigurationContract]
public sealed partial class LocalVolumeSourceApplyConfiguration;

internal sealed class LocalVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<LocalVolumeSourceApplyConfiguration>
{
    protected override LocalVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((LocalVolumeSourceApplyConfiguration)o).FsType, static (o, v) => ((LocalVolumeSourceApplyConfiguration)o).FsType = v),
        Optional<string>(options, "Path", "path", static o => ((LocalVolumeSourceApplyConfiguration)o).Path, static (o, v) => ((LocalVolumeSourceApplyConfiguration)o).Path = v),
    ];
}
