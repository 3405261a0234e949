// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[CSIDriverApplyConfigurationContract]
public sealed partial class CSIDriverApplyConfiguration;

internal sealed class CSIDriverApplyConfigurationContractAttribute : JsonContractAttribute<CSIDriverApplyConfiguration>
{
    protected override CSIDriverApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((CSIDriverApplyConfiguration)o).ApiVersion, static (o, v) => ((CSIDriverApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((CSIDriverApplyConfiguration)o).Kind, static (o, v) => ((CSIDriverApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((CSIDriverApplyConfiguration)o).Metadata, static (o, v) => ((CSIDriverApplyConfiguration)o).Metadata = v!),
        Optional<CSIDriverSpec>(options, "Spec", "spec", static o => ((CSIDriverApplyConfiguration)o).Spec, static (o, v) => ((CSIDriverApplyConfiguration)o).Spec = v),
    ];
}
