// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Meta.V1;

/// <summary>Preconditions must be fulfilled before an operation (update, delete, etc.) is carried out.</summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.Preconditions")]
public sealed partial class Preconditions
{
    /// <summary>Specifies the target ResourceVersion</summary>
    [JsonPropertyName("resourceVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ResourceVersion { get; set; }

    /// <summary>Specifies the target UID.</summary>
    [JsonPropertyName("uid")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Uid { get; set; }
}
