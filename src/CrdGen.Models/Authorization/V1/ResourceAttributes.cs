// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authorization.V1;

/// <summary>ResourceAttributes includes the authorization attributes available for resource requests to the Authorizer interface</summary>
[KubernetesType("io.k8s.api.authorization.v1.ResourceAttributes")]
public sealed partial class ResourceAttributes
{
    /// <summary>fieldSelector describes the limitation on access based on field.  It can only limit access, not broaden it.</summary>
    [JsonPropertyName("fieldSelector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FieldSelectorAttributes? FieldSelector { get; set; }

    /// <summary>group is the API Group of the Resource.  "*" means all.</summary>
    [JsonPropertyName("group")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Group { get; set; }

    /// <summary>labelSelector describes the limitation on access based on labels.  It can only limit access, not broaden it.</summary>
    [JsonPropertyName("labelSelector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LabelSelectorAttributes? LabelSelector { get; set; }

    /// <summary>name is the name of the resource being requested for a "get" or deleted for a "delete". "" (empty) means all.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>
    /// namespace is the namespace of the action being requested.  Currently, there is no distinction between no namespace and all namespaces
    /// "" (empty) is defaulted for LocalSubjectAccessReviews
    /// "" (empty) is empty for cluster-scoped resources
    /// "" (empty) means "all" for namespace scoped resources from a SubjectAccessReview or SelfSubjectAccessReview
    /// </summary>
    [JsonPropertyName("namespace")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Namespace { get; set; }

    /// <summary>resource is one of the existing resource types.  "*" means all.</summary>
    [JsonPropertyName("resource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Resource { get; set; }

    /// <summary>subresource is one of the existing resource types.  "" means none.</summary>
    [JsonPropertyName("subresource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Subresource { get; set; }

    /// <summary>verb is a kubernetes resource API verb, like: get, list, watch, create, update, delete, proxy.  "*" means all.</summary>
    [JsonPropertyName("verb")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Verb { get; set; }

    /// <summary>version is the API Version of the Resource.  "*" means all.</summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Version { get; set; }
}
