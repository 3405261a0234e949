// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>ParentReference describes a reference to a parent object.</summary>
[KubernetesType("io.k8s.api.networking.v1.ParentReference")]
public sealed partial class ParentReference
{
    /// <summary>Group is the group of the object being referenced.</summary>
    [JsonPropertyName("group")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Group { get; set; }

    /// <summary>Name is the name of the object being referenced.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>Namespace is the namespace of the object being referenced.</summary>
    [JsonPropertyName("namespace")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Namespace { get; set; }

    /// <summary>Resource is the resource of the object being referenced.</summary>
    [JsonPropertyName("resource")]
    public required string Resource { get; set; }
}
