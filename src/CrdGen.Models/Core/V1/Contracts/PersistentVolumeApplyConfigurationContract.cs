// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PersistentVolumeApplyConfigurationContract]
public sealed partial class PersistentVolumeApplyConfiguration;

internal sealed class PersistentVolumeApplyConfigurationContractAttribute : JsonContractAttribute<PersistentVolumeApplyConfiguration>
{
    protected override PersistentVolumeApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((PersistentVolumeApplyConfiguration)o).ApiVersion, static (o, v) => ((PersistentVolumeApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((PersistentVolumeApplyConfiguration)o).Kind, static (o, v) => ((PersistentVolumeApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((PersistentVolumeApplyConfiguration)o).Metadata, static (o, v) => ((PersistentVolumeApplyConfiguration)o).Metadata = v!),
        Optional<PersistentVolumeSpecApplyConfiguration>(options, "Spec", "spec", static o => ((PersistentVolumeApplyConfiguration)o).Spec, static (o, v) => ((PersistentVolumeApplyConfiguration)o).Spec = v),
        Optional<PersistentVolumeStatus>(options, "Status", "status", static o => ((PersistentVolumeApplyConfiguration)o).Status, static (o, v) => ((PersistentVolumeApplyConfiguration)o).Status = v),
    ];
}
