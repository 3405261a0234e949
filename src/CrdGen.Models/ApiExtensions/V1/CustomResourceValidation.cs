// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.ApiExtensions.V1;

/// <summary>CustomResourceValidation is a list of validation methods for CustomResources.</summary>
[KubernetesType("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation")]
public sealed partial class CustomResourceValidation
{
    /// <summary>openAPIV3Schema is the OpenAPI v3 schema to use for validation and pruning.</summary>
    [JsonPropertyName("openAPIV3Schema")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JSONSchemaProps? OpenAPIV3Schema { get; set; }
}
