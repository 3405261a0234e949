// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodReadinessGateContract]
public sealed partial class PodReadinessGate;

internal sealed class PodReadinessGateContractAttribute : JsonContractAttribute<PodReadinessGate>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PodReadinessGate New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "ConditionType", "conditionType", static o => ((PodReadinessGate)o).ConditionType, static (o, v) => ((PodReadinessGate)o).ConditionType = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodReadinessGate Make();
}
