// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[PodFailurePolicyOnPodConditionsPatternContract]
public sealed partial class PodFailurePolicyOnPodConditionsPattern;

internal sealed class PodFailurePolicyOnPodConditionsPatternContractAttribute : JsonContractAttribute<PodFailurePolicyOnPodConditionsPattern>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PodFailurePolicyOnPodConditionsPattern New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Status", "status", static o => ((PodFailurePolicyOnPodConditionsPattern)o).Status, static (o, v) => ((PodFailurePolicyOnPodConditionsPattern)o).Status = v),
        Required<string>(options, "Type", "type", static o => ((PodFailurePolicyOnPodConditionsPattern)o).Type, static (o, v) => ((PodFailurePolicyOnPodConditionsPattern)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodFailurePolicyOnPodConditionsPattern Make();
}
