// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Meta.V1;

/// <summary>Event represents a single event to a watched resource.</summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.WatchEvent")]
public sealed partial class WatchEvent
{
    /// <summary>
    /// Object is:
    /// * If Type is Added or Modified: the new state of the object.
    /// * If Type is Deleted: the state of the object immediately before deletion.
    /// * If Type is Error: *Status is recommended; other types may make sense
    /// depending on context.
    /// </summary>
    [JsonPropertyName("object")]
    public required RawExtension Object { get; set; }

    [JsonPropertyName("type")]
    public required string Type { get; set; }
}
