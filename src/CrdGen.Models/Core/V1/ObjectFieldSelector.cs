// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ObjectFieldSelector selects an APIVersioned field of an object.</summary>
[KubernetesType("io.k8s.api.core.v1.ObjectFieldSelector")]
[MapType(MapType.Atomic)]
public sealed partial class ObjectFieldSelector
{
    /// <summary>Version of the schema the FieldPath is written in terms of, defaults to "v1".</summary>
    [JsonPropertyName("apiVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ApiVersion { get; set; }

    /// <summary>Path of the field to select in the specified API version.</summary>
    [JsonPropertyName("fieldPath")]
    public required string FieldPath { get; set; }
}
