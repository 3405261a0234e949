// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Policy.V1;

[PodDisruptionBudgetStatusContract]
public sealed partial class PodDisruptionBudgetStatus;

internal sealed class PodDisruptionBudgetStatusContractAttribute : JsonContractAttribute<PodDisruptionBudgetStatus>
{
    protected override PodDisruptionBudgetStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<Condition>>(options, "Conditions", "conditions", static o => ((PodDisruptionBudgetStatus)o).Conditions, static (o, v) => ((PodDisruptionBudgetStatus)o).Conditions = v),
        Optional<int?>(options, "CurrentHealthy", "currentHealthy", static o => ((PodDisruptionBudgetStatus)o).CurrentHealthy, static (o, v) => ((PodDisruptionBudgetStatus)o).CurrentHealthy = v),
        Optional<int?>(options, "DesiredHealthy", "desiredHealthy", static o => ((PodDisruptionBudgetStatus)o).DesiredHealthy, static (o, v) => ((PodDisruptionBudgetStatus)o).DesiredHealthy = v),
        Optional<Dictionary<string, DateTimeOffset>>(options, "DisruptedPods", "disruptedPods", static o => ((PodDisruptionBudgetStatus)o).DisruptedPods, static (o, v) => ((PodDisruptionBudgetStatus)o).DisruptedPods = v),
        Optional<int?>(options, "DisruptionsAllowed", "disruptionsAllowed", static o => ((PodDisruptionBudgetStatus)o).DisruptionsAllowed, static (o, v) => ((PodDisruptionBudgetStatus)o).DisruptionsAllowed = v),
        Optional<int?>(options, "ExpectedPods", "expectedPods", static o => ((PodDisruptionBudgetStatus)o).ExpectedPods, static (o, v) => ((PodDisruptionBudgetStatus)o).ExpectedPods = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((PodDisruptionBudgetStatus)o).ObservedGeneration, static (o, v) => ((PodDisruptionBudgetStatus)o).ObservedGeneration = v),
    ];
}
