// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Meta.V1;

/// <summary>APIResource specifies the name of a resource and whether it is namespaced.</summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.APIResource")]
public sealed partial class APIResource
{
    /// <summary>categories is a list of the grouped resources this resource belongs to (e.g. 'all')</summary>
    [JsonPropertyName("categories")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Categories { get; set; }

    /// <summary>
    /// group is the preferred group of the resource.  Empty implies the group of the containing resource list.
    /// For subresources, this may have a different value, for example: Scale".
    /// </summary>
    [JsonPropertyName("group")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Group { get; set; }

    /// <summary>kind is the kind for the resource (e.g. 'Foo' is the kind for a resource 'foo')</summary>
    [JsonPropertyName("kind")]
    public required string Kind { get; set; }

    /// <summary>name is the plural name of the resource.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>namespaced indicates if a resource is namespaced or not.</summary>
    [JsonPropertyName("namespaced")]
    public required bool Namespaced { get; set; }

    /// <summary>shortNames is a list of suggested short names of the resource.</summary>
    [JsonPropertyName("shortNames")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? ShortNames { get; set; }

    /// <summary>
    /// singularName is the singular name of the resource.  This allows clients to handle plural and singular opaquely.
    /// The singularName is more correct for reporting status on a single item and both singular and plural are allowed
    /// from the kubectl CLI interface.
    /// </summary>
    [JsonPropertyName("singularName")]
    public required string SingularName { get; set; }

    /// <summary>
    /// The hash value of the storage version, the version this resource is
    /// converted to when written to the data store. Value must be treated
    /// as opaque by clients. Only equality comparison on the value is valid.
    /// This is an alpha feature and may change or be removed in the future.
    /// The field is populated by the apiserver only if the
    /// StorageVersionHash feature gate is enabled.
    /// This field will remain optional even if it graduates.
    /// </summary>
    [JsonPropertyName("storageVersionHash")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StorageVersionHash { get; set; }

    /// <summary>
    /// verbs is a list of supported kube verbs (this includes get, list, watch, create,
    /// update, patch, delete, deletecollection, and proxy)
    /// </summary>
    [JsonPropertyName("verbs")]
    public required List<string> Verbs { get; set; }

    /// <summary>
    /// version is the preferred version of the resource.  Empty implies the version of the containing resource list
    /// For subresources, this may have a different value, for example: v1 (while inside a v1beta1 version of the core resource's group)".
    /// </summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Version { get; set; }
}
