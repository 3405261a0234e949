// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[HPAScalingRulesContract]
public sealed partial class HPAScalingRules;

internal sealed class HPAScalingRulesContractAttribute : JsonContractAttribute<HPAScalingRules>
{
    protected override HPAScalingRules New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<HPAScalingPolicy>>(options, "Policies", "policies", static o => ((HPAScalingRules)o).Policies, static (o, v) => ((HPAScalingRules)o).Policies = v),
        Optional<string>(options, "SelectPolicy", "selectPolicy", static o => ((HPAScalingRules)o).SelectPolicy, static (o, v) => ((HPAScalingRules)o).SelectPolicy = v),
        Optional<int?>(options, "StabilizationWindowSeconds", "stabilizationWindowSeconds", static o => ((HPAScalingRules)o).StabilizationWindowSeconds, static (o, v) => ((HPAScalingRules)o).StabilizationWindowSeconds = v),
        Optional<Quantity?>(options, "Tolerance", "tolerance", static o => ((HPAScalingRules)o).Tolerance, static (o, v) => ((HPAScalingRules)o).Tolerance = v),
    ];
}
