// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>Adds and removes POSIX capabilities from running containers.</summary>
[KubernetesType("io.k8s.api.core.v1.Capabilities")]
public sealed partial class Capabilities
{
    /// <summary>Added capabilities</summary>
    [JsonPropertyName("add")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    [Items(Description = "Capability represent POSIX capabilities type")]
    public List<string>? Add { get; set; }

    /// <summary>Removed capabilities</summary>
    [JsonPropertyName("drop")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    [Items(Description = "Capability represent POSIX capabilities type")]
    public List<string>? Drop { get; set; }
}
