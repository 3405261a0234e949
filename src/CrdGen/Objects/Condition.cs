using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>
/// One aspect of an object's state, as the API conventions have it (<c>io.k8s.apimachinery.pkg.apis.meta.v1.Condition</c>).
/// A list of conditions is a map by type: <c>[ListType(ListType.Map, nameof(Condition.Type))]</c>.
/// </summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.Condition")]
public sealed record Condition
{
    /// <summary>The aspect, in CamelCase, or with a DNS prefix.</summary>
    [JsonPropertyName("type")]
    public required string Type { get; set; }

    /// <summary><c>True</c>, <c>False</c> or <c>Unknown</c>.</summary>
    [JsonPropertyName("status")]
    public required string Status { get; set; }

    /// <summary>The generation of the object that the condition was set for.</summary>
    [JsonPropertyName("observedGeneration"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }

    /// <summary>When the status changed last.</summary>
    [JsonPropertyName("lastTransitionTime"), JsonConverter(typeof(KubernetesTimeConverter))]
    public required DateTimeOffset LastTransitionTime { get; set; }

    /// <summary>Why, in one CamelCase word that programs may rely on.</summary>
    [JsonPropertyName("reason")]
    public required string Reason { get; set; }

    /// <summary>Why, for people; may be empty.</summary>
    [JsonPropertyName("message")]
    public required string Message { get; set; }
}
