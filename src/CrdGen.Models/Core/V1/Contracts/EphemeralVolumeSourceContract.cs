// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EphemeralVolumeSourceContract]
public sealed partial class EphemeralVolumeSource;

internal sealed class EphemeralVolumeSourceContractAttribute : JsonContractAttribute<EphemeralVolumeSource>
{
    protected override EphemeralVolumeSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<PersistentVolumeClaimTemplate>(options, "VolumeClaimTemplate", "volumeClaimTemplate", static o => ((EphemeralVolumeSource)o).VolumeClaimTemplate, static (o, v) => ((EphemeralVolumeSource)o).VolumeClaimTemplate = v),
    ];
}
