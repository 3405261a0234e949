// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Rbac.V1;

/// <summary>RoleRef contains information that points to the role being used</summary>
[KubernetesType("io.k8s.api.rbac.v1.RoleRef")]
[MapType(MapType.Atomic)]
public sealed partial class RoleRef
{
    /// <summary>APIGroup is the group for the resource being referenced</summary>
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
