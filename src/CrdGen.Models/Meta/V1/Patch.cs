// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.

namespace CrdGen.Models.Meta.V1;

/// <summary>Patch is provided to give a concrete name and type to the Kubernetes PATCH request body.</summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.Patch")]
public sealed partial class Patch;
