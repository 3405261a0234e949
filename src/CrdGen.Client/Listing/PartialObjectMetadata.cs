using System.Text.Json.Serialization;

namespace CrdGen.Client;

/// <summary>An object of any kind, of which the server sends its metadata only (<c>meta.k8s.io/v1</c>).</summary>
public sealed class PartialObjectMetadata : IKubernetesObject
{
    /// <inheritdoc/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "meta.k8s.io/v1";

    /// <inheritdoc/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "PartialObjectMetadata";

    /// <inheritdoc/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();
}
