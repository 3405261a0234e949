// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeClaimVolumeSourceApplyConfigurationContract]
public sealed partial class PersistentVolumeClaimVolumeSourceApplyConfiguration;

internal sealed class PersistentVolumeClaimVolumeSourceApplyConfigurationContractAttribute : JsonContractAttribute<PersistentVolumeClaimVolumeSourceApplyConfiguration>
{
    protected override PersistentVolumeClaimVolumeSourceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ClaimName", "claimName", static o => ((PersistentVolumeClaimVolumeSourceApplyConfiguration)o).ClaimName, static (o, v) => ((PersistentVolumeClaimVolumeSourceApplyConfiguration)o).ClaimName = v),
        Optional<bool?>(options, "ReadOnly", "readOnly", static o => ((PersistentVolumeClaimVolumeSourceApplyConfiguration)o).ReadOnly, static (o, v) => ((PersistentVolumeClaimVolumeSourceApplyConfiguration)o).ReadOnly = v),
    ];
}
