// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>PodTemplate describes a template for creating copies of a predefined pod.</summary>
[KubernetesType("io.k8s.api.core.v1.PodTemplate")]
public sealed partial class PodTemplate
{
    /// <summary>
    /// APIVersion defines the versioned schema of this representation of an object.
    /// Servers should convert recognized schemas to the latest internal value, and
    /// may reject unrecognized values.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
    /// </summary>
    [JsonPropertyName("apiVersion")]
    [NoDefault]
    public string ApiVersion { get; set; } = "v1";

    /// <summary>
    /// Kind is a string value representing the REST resource this object represents.
    /// Servers may infer this from the endpoint the client submits requests to.
    /// Cannot be updated.
    /// In CamelCase.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
    /// </summary>
    [JsonPropertyName("kind")]
    [NoDefault]
    public string Kind { get; set; } = "PodTemplate";

    /// <summary>
    /// Standard object's metadata.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
    /// </summary>
    [JsonPropertyName("metadata")]
    [NoDefault]
    public ObjectMeta Metadata { get; set; } = new();

    /// <summary>
    /// Template defines the pods that will be created from this pod template.
    /// https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
    /// </summary>
    [JsonPropertyName("template")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodTemplateSpec? Template { get; set; }
}
