// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeClaimApplyConfigurationContract]
public sealed partial class PersistentVolumeClaimApplyConfiguration;

internal sealed class PersistentVolumeClaimApplyConfigurationContractAttribute : JsonContractAttribute<PersistentVolumeClaimApplyConfiguration>
{
    protected override PersistentVolumeClaimApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((PersistentVolumeClaimApplyConfiguration)o).ApiVersion, static (o, v) => ((PersistentVolumeClaimApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((PersistentVolumeClaimApplyConfiguration)o).Kind, static (o, v) => ((PersistentVolumeClaimApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((PersistentVolumeClaimApplyConfiguration)o).Metadata, static (o, v) => ((PersistentVolumeClaimApplyConfiguration)o).Metadata = v!),
        Optional<PersistentVolumeClaimSpecApplyConfiguration>(options, "Spec", "spec", static o => ((PersistentVolumeClaimApplyConfiguration)o).Spec, static (o, v) => ((PersistentVolumeClaimApplyConfiguration)o).Spec = v),
        Optional<PersistentVolumeClaimStatusApplyConfiguration>(options, "Status", "status", static o => ((PersistentVolumeClaimApplyConfiguration)o).Status, static (o, v) => ((PersistentVolumeClaimApplyConfiguration)o).Status = v),
    ];
}
