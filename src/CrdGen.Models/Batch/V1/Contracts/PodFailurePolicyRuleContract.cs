// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[PodFailurePolicyRuleContract]
public sealed partial class PodFailurePolicyRule;

internal sealed class PodFailurePolicyRuleContractAttribute : JsonContractAttribute<PodFailurePolicyRule>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PodFailurePolicyRule New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Action", "action", static o => ((PodFailurePolicyRule)o).Action, static (o, v) => ((PodFailurePolicyRule)o).Action = v!),
        Optional<PodFailurePolicyOnExitCodesRequirement>(options, "OnExitCodes", "onExitCodes", static o => ((PodFailurePolicyRule)o).OnExitCodes, static (o, v) => ((PodFailurePolicyRule)o).OnExitCodes = v),
        Optional<List<PodFailurePolicyOnPodConditionsPattern>>(options, "OnPodConditions", "onPodConditions", static o => ((PodFailurePolicyRule)o).OnPodConditions, static (o, v) => ((PodFailurePolicyRule)o).OnPodConditions = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodFailurePolicyRule Make();
}
