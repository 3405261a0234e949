// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[FlockerVolumeSourceContract]
public sealed partial class FlockerVolumeSource;

internal sealed class FlockerVolumeSourceContractAttribute : JsonContractAttribute<FlockerVolumeSource>
{
    protected override FlockerVolumeSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "DatasetName", "datasetName", static o => ((FlockerVolumeSource)o).DatasetName, static (o, v) => ((FlockerVolumeSource)o).DatasetName = v),
        Optional<string>(options, "DatasetUUID", "datasetUUID", static o => ((FlockerVolumeSource)o).DatasetUUID, static (o, v) => ((FlockerVolumeSource)o).DatasetUUID = v),
    ];
}
