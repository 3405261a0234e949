// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

internal sealed class ListMetaContractAttribute : JsonContractAttribute<ListMeta>
{
    protected override ListMeta New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Continue", "continue", static o => ((ListMeta)o).Continue, static (o, v) => ((ListMeta)o).Continue = v),
        Optional<long?>(options, "RemainingItemCount", "remainingItemCount", static o => ((ListMeta)o).RemainingItemCount, static (o, v) => ((ListMeta)o).RemainingItemCount = v),
        Optional<string>(options, "ResourceVersion", "resourceVersion", static o => ((ListMeta)o).ResourceVersion, static (o, v) => ((ListMeta)o).ResourceVersion = v),
        Optional<string>(options, "SelfLink", "selfLink", static o => ((ListMeta)o).SelfLink, static (o, v) => ((ListMeta)o).SelfLink = v),
        Optional<ShardInfo>(options, "ShardInfo", "shardInfo", static o => ((ListMeta)o).ShardInfo, static (o, v) => ((ListMeta)o).ShardInfo = v),
    ];
}
