// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Policy.V1;

[PodDisruptionBudgetContract]
public sealed partial class PodDisruptionBudget;

internal sealed class PodDisruptionBudgetContractAttribute : JsonContractAttribute<PodDisruptionBudget>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override PodDisruptionBudget New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((PodDisruptionBudget)o).ApiVersion, static (o, v) => ((PodDisruptionBudget)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((PodDisruptionBudget)o).Kind, static (o, v) => ((PodDisruptionBudget)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((PodDisruptionBudget)o).Metadata, static (o, v) => ((PodDisruptionBudget)o).Metadata = v!),
        Optional<PodDisruptionBudgetSpec>(options, "Spec", "spec", static o => ((PodDisruptionBudget)o).Spec, static (o, v) => ((PodDisruptionBudget)o).Spec = v),
        Optional<PodDisruptionBudgetStatus>(options, "Status", "status", static o => ((PodDisruptionBudget)o).Status, static (o, v) => ((PodDisruptionBudget)o).Status = v),
    ];
}
