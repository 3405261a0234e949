// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[CapacityRequestPolicyRangeContract]
public sealed partial class CapacityRequestPolicyRange;

internal sealed class CapacityRequestPolicyRangeContractAttribute : JsonContractAttribute<CapacityRequestPolicyRange>
{
    protected override CapacityRequestPolicyRange New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Quantity?>(options, "Max", "max", static o => ((CapacityRequestPolicyRange)o).Max, static (o, v) => ((CapacityRequestPolicyRange)o).Max = v),
        Required<Quantity>(options, "Min", "min", static o => ((CapacityRequestPolicyRange)o).Min, static (o, v) => ((CapacityRequestPolicyRange)o).Min = v),
        Optional<Quantity?>(options, "Step", "step", static o => ((CapacityRequestPolicyRange)o).Step, static (o, v) => ((CapacityRequestPolicyRange)o).Step = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CapacityRequestPolicyRange Make();
}
