// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[LimitResponseContract]
public sealed partial class LimitResponse;

internal sealed class LimitResponseContractAttribute : JsonContractAttribute<LimitResponse>
{
    protected override LimitResponse New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<QueuingConfiguration>(options, "Queuing", "queuing", static o => ((LimitResponse)o).Queuing, static (o, v) => ((LimitResponse)o).Queuing = v),
        Required<string>(options, "Type", "type", static o => ((LimitResponse)o).Type, static (o, v) => ((LimitResponse)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern LimitResponse Make();
}
