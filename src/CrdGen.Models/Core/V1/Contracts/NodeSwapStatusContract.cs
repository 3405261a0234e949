// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeSwapStatusContract]
public sealed partial class NodeSwapStatus;

internal sealed class NodeSwapStatusContractAttribute : JsonContractAttribute<NodeSwapStatus>
{
    protected override NodeSwapStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<long?>(options, "Capacity", "capacity", static o => ((NodeSwapStatus)o).Capacity, static (o, v) => ((NodeSwapStatus)o).Capacity = v),
    ];
}
