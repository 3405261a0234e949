// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>ValidatingAdmissionPolicyBindingList is a list of ValidatingAdmissionPolicyBinding.</summary>
[KubernetesType("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList")]
[Schema(Required = ["items"])]
[Schema(At = ".apiVersion", Description = "APIVersion defines the versioned schema of this representation of an object.\n" + "Servers should convert recognized schemas to the latest internal value, and\n" + "may reject unrecognized values.\n" + "More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources")]
[Schema(At = ".items", Description = "List of PolicyBinding.")]
[Schema(At = ".kind", Description = "Kind is a string value representing the REST resource this object represents.\n" + "Servers may infer this from the endpoint the client submits requests to.\n" + "Cannot be updated.\n" + "In CamelCase.\n" + "More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds")]
[Schema(At = ".metadata", Description = "metadata is the standard list metadata.\n" + "More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds")]
public sealed partial class ValidatingAdmissionPolicyBindingList;
