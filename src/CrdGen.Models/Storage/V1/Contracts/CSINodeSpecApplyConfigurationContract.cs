// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[CSINodeSpecApplyConfigurationContract]
public sealed partial class CSINodeSpecApplyConfiguration;

internal sealed class CSINodeSpecApplyConfigurationContractAttribute : JsonContractAttribute<CSINodeSpecApplyConfiguration>
{
    protected override CSINodeSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<CSINodeDriverApplyConfiguration>>(options, "Drivers", "drivers", static o => ((CSINodeSpecApplyConfiguration)o).Drivers, static (o, v) => ((CSINodeSpecApplyConfiguration)o).Drivers = v),
    ];
}
