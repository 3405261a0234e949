// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.

namespace CrdGen.Models.Apps.V1;

/// <summary>ControllerRevisionList is a resource containing a list of ControllerRevision objects.</summary>
[KubernetesType("io.k8s.api.apps.v1.ControllerRevisionList")]
[Schema(Required = ["items"])]
[Schema(At = ".apiVersion", Description = "APIVersion defines the versioned schema of this representation of an object.\n" + "Servers should convert recognized schemas to the latest internal value, and\n" + "may reject unrecognized values.\n" + "More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources")]
[Schema(At = ".items", Description = "Items is the list of ControllerRevisions")]
[Schema(At = ".kind", Description = "Kind is a string value representing the REST resource this object represents.\n" + "Servers may infer this from the endpoint the client submits requests to.\n" + "Cannot be updated.\n" + "In CamelCase.\n" + "More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds")]
[Schema(At = ".metadata", Description = "More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata")]
public sealed partial class ControllerRevisionList;
