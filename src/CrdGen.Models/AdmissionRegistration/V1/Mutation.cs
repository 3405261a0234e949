// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>Mutation specifies the CEL expression which is used to apply the Mutation.</summary>
[KubernetesType("io.k8s.api.admissionregistration.v1.Mutation")]
public sealed partial class Mutation
{
    /// <summary>
    /// applyConfiguration defines the desired configuration values of an object.
    /// The configuration is applied to the admission object using
    /// [structured merge diff](https://github.com/kubernetes-sigs/structured-merge-diff).
    /// A CEL expression is used to create apply configuration.
    /// </summary>
    [JsonPropertyName("applyConfiguration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ApplyConfiguration? ApplyConfiguration { get; set; }

    /// <summary>
    /// jsonPatch defines a [JSON patch](https://jsonpatch.com/) operation to perform a mutation to the object.
    /// A CEL expression is used to create the JSON patch.
    /// </summary>
    [JsonPropertyName("jsonPatch")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JSONPatch? JsonPatch { get; set; }

    /// <summary>
    /// patchType indicates the patch strategy used.
    /// Allowed values are "ApplyConfiguration" and "JSONPatch".
    /// Required.
    /// </summary>
    [JsonPropertyName("patchType")]
    public required string PatchType { get; set; }
}
