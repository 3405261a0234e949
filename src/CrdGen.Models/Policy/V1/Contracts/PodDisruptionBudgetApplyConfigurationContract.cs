// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Policy.V1;

[PodDisruptionBudgetApplyConfigurationContract]
public sealed partial class PodDisruptionBudgetApplyConfiguration;

internal sealed class PodDisruptionBudgetApplyConfigurationContractAttribute : JsonContractAttribute<PodDisruptionBudgetApplyConfiguration>
{
    protected override PodDisruptionBudgetApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((PodDisruptionBudgetApplyConfiguration)o).ApiVersion, static (o, v) => ((PodDisruptionBudgetApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((PodDisruptionBudgetApplyConfiguration)o).Kind, static (o, v) => ((PodDisruptionBudgetApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((PodDisruptionBudgetApplyConfiguration)o).Metadata, static (o, v) => ((PodDisruptionBudgetApplyConfiguration)o).Metadata = v!),
        Optional<PodDisruptionBudgetSpec>(options, "Spec", "spec", static o => ((PodDisruptionBudgetApplyConfiguration)o).Spec, static (o, v) => ((PodDisruptionBudgetApplyConfiguration)o).Spec = v),
        Optional<PodDisruptionBudgetStatus>(options, "Status", "status", static o => ((PodDisruptionBudgetApplyConfiguration)o).Status, static (o, v) => ((PodDisruptionBudgetApplyConfiguration)o).Status = v),
    ];
}
