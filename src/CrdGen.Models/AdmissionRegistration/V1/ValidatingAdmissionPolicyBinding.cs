// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>
/// ValidatingAdmissionPolicyBinding binds the ValidatingAdmissionPolicy with paramerized resources.
/// ValidatingAdmissionPolicyBinding and parameter CRDs together define how cluster administrators configure policies for clusters.
///
/// For a given admission request, each binding will cause its policy to be
/// evaluated N times, where N is 1 for policies/bindings that don't use
/// params, otherwise N is the number of parameters selected by the binding.
///
/// The CEL expressions of a policy must have a computed CEL cost below the maximum
/// CEL budget. Each evaluation of the policy is given an independent CEL cost budget.
/// Adding/removing policies, bindings, or params can not affect whether a
/// given (policy, binding, param) combination is within its own CEL budget.
/// </summary>
[KubernetesType("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding")]
public sealed partial class ValidatingAdmissionPolicyBinding
{
    /// <summary>
    /// APIVersion defines the versioned schema of this representation of an object.
    /// Servers should convert recognized schemas to the latest internal value, and
    /// may reject unrecognized values.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
    /// </summary>
    [JsonPropertyName("apiVersion")]
    [NoDefault]
    public string ApiVersion { get; set; } = "admissionregistration.k8s.io/v1";

    /// <summary>
    /// Kind is a string value representing the REST resource this object represents.
    /// Servers may infer this from the endpoint the client submits requests to.
    /// Cannot be updated.
    /// In CamelCase.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
    /// </summary>
    [JsonPropertyName("kind")]
    [NoDefault]
    public string Kind { get; set; } = "ValidatingAdmissionPolicyBinding";

    /// <summary>
    /// metadata is the standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
    /// </summary>
    [JsonPropertyName("metadata")]
    [NoDefault]
    public ObjectMeta Metadata { get; set; } = new();

    /// <summary>spec defines the desired behavior of the ValidatingAdmissionPolicyBinding.</summary>
    [JsonPropertyName("spec")]
    public required ValidatingAdmissionPolicyBindingSpec Spec { get; set; }
}
