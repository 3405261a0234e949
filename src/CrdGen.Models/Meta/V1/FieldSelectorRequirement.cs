// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Meta.V1;

/// <summary>
/// FieldSelectorRequirement is a selector that contains values, a key, and an operator that
/// relates the key and values.
/// </summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement")]
public sealed partial class FieldSelectorRequirement
{
    /// <summary>key is the field selector key that the requirement applies to.</summary>
    [JsonPropertyName("key")]
    public required string Key { get; set; }

    /// <summary>
    /// operator represents a key's relationship to a set of values.
    /// Valid operators are In, NotIn, Exists, DoesNotExist.
    /// The list of operators may grow in the future.
    /// </summary>
    [JsonPropertyName("operator")]
    public required string Operator { get; set; }

    /// <summary>
    /// values is an array of string values.
    /// If the operator is In or NotIn, the values array must be non-empty.
    /// If the operator is Exists or DoesNotExist, the values array must be empty.
    /// </summary>
    [JsonPropertyName("values")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Values { get; set; }
}
