using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>An object that another one goes with (<c>io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference</c>).</summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference")]
public sealed record OwnerReference
{
    /// <summary>The group and version of the owner.</summary>
    [JsonPropertyName("apiVersion")]
    public required string ApiVersion { get; set; }

    /// <summary>The kind of the owner.</summary>
    [JsonPropertyName("kind")]
    public required string Kind { get; set; }

    /// <summary>The name of the owner.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>The identity of the owner.</summary>
    [JsonPropertyName("uid")]
    public required string Uid { get; set; }

    /// <summary>Whether the owner is the managing controller. At most one is.</summary>
    [JsonPropertyName("controller"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Controller { get; set; }

    /// <summary>Whether the owner can't be deleted in the foreground before this object.</summary>
    [JsonPropertyName("blockOwnerDeletion"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? BlockOwnerDeletion { get; set; }
}
