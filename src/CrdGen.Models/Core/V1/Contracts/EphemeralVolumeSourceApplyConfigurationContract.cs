// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EphemeralVolumeSourceApplyConfigurationContract]
public sealed partial class EphemeralVolumeSourceApplyConfiguration;

internal sealed class EphemeralVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<EphemeralVolumeSourceApplyConfiguration>
{
    protected override EphemeralVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<PersistentVolumeClaimTemplateApplyConfiguration>(options, "VolumeClaimTemplate", "volumeClaimTemplate", static o => ((EphemeralVolumeSourceApplyConfiguration)o).VolumeClaimTemplate, static (o, v) => ((EphemeralVolumeSourceApplyConfiguration)o).VolumeClaimTemplate = v),
    ];
}
