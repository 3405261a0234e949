// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>
/// ShardInfo describes the shard selector that was applied to produce a list response.
/// Its presence on a list response indicates the list is a filtered subset.
/// </summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.ShardInfo")]
public sealed record ShardInfo
{
    /// <summary>
    /// selector is the shard selector string from the request, echoed back so clients
    /// can verify which shard they received and merge responses from multiple shards.
    /// </summary>
    [JsonPropertyName("selector")]
    public required string Selector { get; set; }
}
