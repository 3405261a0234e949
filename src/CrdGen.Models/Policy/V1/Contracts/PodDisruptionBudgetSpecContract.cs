// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Policy.V1;

[PodDisruptionBudgetSpecContract]
public sealed partial class PodDisruptionBudgetSpec;

internal sealed class PodDisruptionBudgetSpecContractAttribute : JsonContractAttribute<PodDisruptionBudgetSpec>
{
    protected override PodDisruptionBudgetSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<IntOrString?>(options, "MaxUnavailable", "maxUnavailable", static o => ((PodDisruptionBudgetSpec)o).MaxUnavailable, static (o, v) => ((PodDisruptionBudgetSpec)o).MaxUnavailable = v),
        Optional<IntOrString?>(options, "MinAvailable", "minAvailable", static o => ((PodDisruptionBudgetSpec)o).MinAvailable, static (o, v) => ((PodDisruptionBudgetSpec)o).MinAvailable = v),
        Optional<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((PodDisruptionBudgetSpec)o).Selector, static (o, v) => ((PodDisruptionBudgetSpec)o).Selector = v),
        Optional<string>(options, "UnhealthyPodEvictionPolicy", "unhealthyPodEvictionPolicy", static o => ((PodDisruptionBudgetSpec)o).UnhealthyPodEvictionPolicy, static (o, v) => ((PodDisruptionBudgetSpec)o).UnhealthyPodEvictionPolicy = v),
    ];
}
