// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EmptyDirVolumeSourceContract]
public sealed partial class EmptyDirVolumeSource;

internal sealed class EmptyDirVolumeSourceContractAttribute : JsonContractAttribute<EmptyDirVolumeSource>
{
    protected override EmptyDirVolumeSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Medium", "medium", static o => ((EmptyDirVolumeSource)o).Medium, static (o, v) => ((EmptyDirVolumeSource)o).Medium = v),
        Optional<Quantity?>(options, "SizeLimit", "sizeLimit", static o => ((EmptyDirVolumeSource)o).SizeLimit, static (o, v) => ((EmptyDirVolumeSource)o).SizeLimit = v),
    ];
}
