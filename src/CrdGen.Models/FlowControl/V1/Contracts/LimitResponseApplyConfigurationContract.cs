// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[LimitResponseApplyConfigurationContract]
public sealed partial class LimitResponseApplyConfiguration;

internal sealed class LimitResponseApplyConfigurationContractAttribute : JsonContractAttribute<LimitResponseApplyConfiguration>
{
    protected override LimitResponseApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<QueuingConfiguration>(options, "Queuing", "queuing", static o => ((LimitResponseApplyConfiguration)o).Queuing, static (o, v) => ((LimitResponseApplyConfiguration)o).Queuing = v),
        Optional<string>(options, "Type", "type", static o => ((LimitResponseApplyConfiguration)o).Type, static (o, v) => ((LimitResponseApplyConfiguration)o).Type = v),
    ];
}
