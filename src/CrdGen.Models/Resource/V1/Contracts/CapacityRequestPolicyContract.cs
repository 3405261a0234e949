// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[CapacityRequestPolicyContract]
public sealed partial class CapacityRequestPolicy;

internal sealed class CapacityRequestPolicyContractAttribute : JsonContractAttribute<CapacityRequestPolicy>
{
    protected override CapacityRequestPolicy New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Quantity?>(options, "Default", "default", static o => ((CapacityRequestPolicy)o).Default, static (o, v) => ((CapacityRequestPolicy)o).Default = v),
        Optional<CapacityRequestPolicyRange>(options, "ValidRange", "validRange", static o => ((CapacityRequestPolicy)o).ValidRange, static (o, v) => ((CapacityRequestPolicy)o).ValidRange = v),
        Optional<List<Quantity>>(options, "ValidValues", "validValues", static o => ((CapacityRequestPolicy)o).ValidValues, static (o, v) => ((CapacityRequestPolicy)o).ValidValues = v),
    ];
}
