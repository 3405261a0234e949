// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>ValidatingAdmissionPolicyStatus represents the status of an admission validation policy.</summary>
[KubernetesType("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus")]
public sealed partial class ValidatingAdmissionPolicyStatus
{
    /// <summary>conditions represent the latest available observations of a policy's current state.</summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "type")]
    public List<Condition>? Conditions { get; set; }

    /// <summary>observedGeneration is the generation observed by the controller.</summary>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }

    /// <summary>
    /// typeChecking contains the results of type checking for each expression.
    /// Presence of this field indicates the completion of the type checking.
    /// </summary>
    [JsonPropertyName("typeChecking")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TypeChecking? TypeChecking { get; set; }
}
