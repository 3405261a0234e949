// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeClaimTemplateApplyConfigurationContract]
public sealed partial class PersistentVolumeClaimTemplateApplyConfiguration;

internal sealed class PersistentVolumeClaimTemplateApplyConfigurationContractAttribute : JsonContractAttribute<PersistentVolumeClaimTemplateApplyConfiguration>
{
    protected override PersistentVolumeClaimTemplateApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ObjectMeta>(options, "Metadata", "metadata", static o => ((PersistentVolumeClaimTemplateApplyConfiguration)o).Metadata, static (o, v) => ((PersistentVolumeClaimTemplateApplyConfiguration)o).Metadata = v),
        Optional<PersistentVolumeClaimSpecApplyConfiguration>(options, "Spec", "spec", static o => ((PersistentVolumeClaimTemplateApplyConfiguration)o).Spec, static (o, v) => ((PersistentVolumeClaimTemplateApplyConfiguration)o).Spec = v),
    ];
}
