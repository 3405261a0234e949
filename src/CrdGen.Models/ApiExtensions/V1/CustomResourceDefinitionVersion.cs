// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.ApiExtensions.V1;

/// <summary>CustomResourceDefinitionVersion describes a version for CRD.</summary>
[KubernetesType("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion")]
public sealed partial class CustomResourceDefinitionVersion
{
    /// <summary>
    /// additionalPrinterColumns specifies additional columns returned in Table output.
    /// See https://kubernetes.io/docs/reference/using-api/api-concepts/#receiving-resources-as-tables for details.
    /// If no columns are specified, a single column displaying the age of the custom resource is used.
    /// </summary>
    [JsonPropertyName("additionalPrinterColumns")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<CustomResourceColumnDefinition>? AdditionalPrinterColumns { get; set; }

    /// <summary>
    /// deprecated indicates this version of the custom resource API is deprecated.
    /// When set to true, API requests to this version receive a warning header in the server response.
    /// Defaults to false.
    /// </summary>
    [JsonPropertyName("deprecated")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Deprecated { get; set; }

    /// <summary>
    /// deprecationWarning overrides the default warning returned to API clients.
    /// May only be set when `deprecated` is true.
    /// The default warning indicates this version is deprecated and recommends use
    /// of the newest served version of equal or greater stability, if one exists.
    /// </summary>
    [JsonPropertyName("deprecationWarning")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DeprecationWarning { get; set; }

    /// <summary>
    /// name is the version name, e.g. “v1”, “v2beta1”, etc.
    /// The custom resources are served under this version at `/apis/&lt;group&gt;/&lt;version&gt;/...` if `served` is true.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>schema describes the schema used for validation, pruning, and defaulting of this version of the custom resource.</summary>
    [JsonPropertyName("schema")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CustomResourceValidation? Schema { get; set; }

    /// <summary>
    /// selectableFields specifies paths to fields that may be used as field selectors.
    /// A maximum of 8 selectable fields are allowed.
    /// See https://kubernetes.io/docs/concepts/overview/working-with-objects/field-selectors
    /// </summary>
    [JsonPropertyName("selectableFields")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<SelectableField>? SelectableFields { get; set; }

    /// <summary>served is a flag enabling/disabling this version from being served via REST APIs</summary>
    [JsonPropertyName("served")]
    public required bool Served { get; set; }

    /// <summary>
    /// storage indicates this version should be used when persisting custom resources to storage.
    /// There must be exactly one version with storage=true.
    /// </summary>
    [JsonPropertyName("storage")]
    public required bool Storage { get; set; }

    /// <summary>subresources specify what subresources this version of the defined custom resource have.</summary>
    [JsonPropertyName("subresources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CustomResourceSubresources? Subresources { get; set; }
}
