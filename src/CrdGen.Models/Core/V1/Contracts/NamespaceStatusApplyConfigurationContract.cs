// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NamespaceStatusApplyConfigurationContract]
public sealed partial class NamespaceStatusApplyConfiguration;

internal sealed class NamespaceStatusApplyConfigurationContractAttribute : JsonContractAttribute<NamespaceStatusApplyConfiguration>
{
    protected override NamespaceStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<NamespaceConditionApplyConfiguration>>(options, "Conditions", "conditions", static o => ((NamespaceStatusApplyConfiguration)o).Conditions, static (o, v) => ((NamespaceStatusApplyConfiguration)o).Conditions = v),
        Optional<string>(options, "Phase", "phase", static o => ((NamespaceStatusApplyConfiguration)o).Phase, static (o, v) => ((NamespaceStatusApplyConfiguration)o).Phase = v),
    ];
}
