// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// TypedLocalObjectReference contains enough information to let you locate the
/// typed referenced object inside the same namespace.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.TypedLocalObjectReference")]
[MapType(MapType.Atomic)]
public sealed partial class TypedLocalObjectReference
{
    /// <summary>
    /// APIGroup is the group for the resource being referenced.
    /// If APIGroup is not specified, the specified Kind must be in the core API group.
    /// For any other third-party types, APIGroup is required.
    /// </summary>
    [JsonPropertyName("apiGroup")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ApiGroup { get; set; }

    /// <summary>Kind is the type of resource being referenced</summary>
    [JsonPropertyName("kind")]
    public required string Kind { get; set; }

    /// <summary>Name is the name of resource being referenced</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }
}
