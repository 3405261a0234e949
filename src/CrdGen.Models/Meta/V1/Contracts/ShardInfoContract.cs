// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

internal sealed class ShardInfoContractAttribute : JsonContractAttribute<ShardInfo>
{
    protected override ShardInfo New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Selector", "selector", static o => ((ShardInfo)o).Selector, static (o, v) => ((ShardInfo)o).Selector = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ShardInfo Make();
}
