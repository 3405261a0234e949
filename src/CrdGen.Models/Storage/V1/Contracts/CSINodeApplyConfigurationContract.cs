// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[CSINodeApplyConfigurationContract]
public sealed partial class CSINodeApplyConfiguration;

internal sealed class CSINodeApplyConfigurationContractAttribute : JsonContractAttribute<CSINodeApplyConfiguration>
{
    protected override CSINodeApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((CSINodeApplyConfiguration)o).ApiVersion, static (o, v) => ((CSINodeApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((CSINodeApplyConfiguration)o).Kind, static (o, v) => ((CSINodeApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((CSINodeApplyConfiguration)o).Metadata, static (o, v) => ((CSINodeApplyConfiguration)o).Metadata = v!),
        Optional<CSINodeSpecApplyConfiguration>(options, "Spec", "spec", static o => ((CSINodeApplyConfiguration)o).Spec, static (o, v) => ((CSINodeApplyConfiguration)o).Spec = v),
    ];
}
