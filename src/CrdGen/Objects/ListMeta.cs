using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>The metadata of a list (<c>io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta</c>).</summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta")]
public sealed record ListMeta
{
    /// <summary>The version of the list, at which a watch can begin; opaque.</summary>
    [JsonPropertyName("resourceVersion"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ResourceVersion { get; set; }

    /// <summary>The token of the next page; empty or absent on the last.</summary>
    [JsonPropertyName("continue"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Continue { get; set; }

    /// <summary>About how many objects follow on further pages, where the API server knows.</summary>
    [JsonPropertyName("remainingItemCount"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? RemainingItemCount { get; set; }
}
