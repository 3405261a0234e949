// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[FCVolumeSourceContract]
public sealed partial class FCVolumeSource;

internal sealed class FCVolumeSourceContractAttribute : JsonContractAttribute<FCVolumeSource>
{
    protected override FCVolumeSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FsType", "fsType", static o => ((FCVolumeSource)o).FsType, static (o, v) => ((FCVolumeSource)o).FsType = v),
        Optional<int?>(options, "Lun", "lun", static o => ((FCVolumeSource)o).Lun, static (o, v) => ((FCVolumeSource)o).Lun = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((FCVolumeSource)o).ReadOnly, static (o, v) => ((FCVolumeSource)o).ReadOnly = v),
        Optional<List<string>>(options, "TargetWWNs", "targetWWNs", static o => ((FCVolumeSource)o).TargetWWNs, static (o, v) => ((FCVolumeSource)o).TargetWWNs = v),
        Optional<List<string>>(options, "Wwids", "wwids", static o => ((FCVolumeSource)o).Wwids, static (o, v) => ((FCVolumeSource)o).Wwids = v),
    ];
}
