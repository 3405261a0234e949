// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>What is to be set of a <see cref="ParentReference"/>.</summary>
public sealed partial class ParentReferenceApplyConfiguration
{
    /// <inheritdoc cref="ParentReference.Group"/>
    [JsonPropertyName("group")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Group { get; set; }

    /// <inheritdoc cref="ParentReference.Name"/>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <inheritdoc cref="ParentReference.Namespace"/>
    [JsonPropertyName("namespace")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Namespace { get; set; }

    /// <inheritdoc cref="ParentReference.Resource"/>
    [JsonPropertyName("resource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Resource { get; set; }
}
