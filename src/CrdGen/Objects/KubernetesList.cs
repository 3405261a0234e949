using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>A list of Kubernetes objects, or one page of it. The generator derives a class from it for each resource.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public abstract class KubernetesList<T>
    where T : IKubernetesResource<T>
{
    /// <summary>The group and version.</summary>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = T.Definition.ApiVersion;

    /// <summary>The kind of the list.</summary>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = T.Definition.ListKind;

    /// <summary>The version of the list, and the token of the next page.</summary>
    [JsonPropertyName("metadata")]
    public ListMeta Metadata { get; set; } = new();

    /// <summary>The objects.</summary>
    [JsonPropertyName("items")]
    public IList<T> Items { get; set; } = new List<T>();
}
