// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>
/// StatusCause provides more information about an api.Status failure, including
/// cases when multiple errors are encountered.
/// </summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.StatusCause")]
public sealed record StatusCause
{
    /// <summary>
    /// The field of the resource that has caused this error, as named by its JSON
    /// serialization. May include dot and postfix notation for nested attributes.
    /// Arrays are zero-indexed.  Fields may appear more than once in an array of
    /// causes due to fields having multiple errors.
    /// Optional.
    ///
    /// Examples:
    /// "name" - the field "name" on the current resource
    /// "items[0].name" - the field "name" on the first array entry in "items"
    /// </summary>
    [JsonPropertyName("field")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Field { get; set; }

    /// <summary>
    /// A human-readable description of the cause of the error.  This field may be
    /// presented as-is to a reader.
    /// </summary>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; set; }

    /// <summary>
    /// A machine-readable description of the cause of the error. If this value is
    /// empty there is no information available.
    /// </summary>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; set; }
}
