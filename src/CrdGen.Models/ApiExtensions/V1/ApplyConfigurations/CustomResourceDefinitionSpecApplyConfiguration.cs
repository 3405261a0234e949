// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.ApiExtensions.V1;

/// <summary>What is to be set of a <see cref="CustomResourceDefinitionSpec"/>.</summary>
public sealed partial class CustomResourceDefinitionSpecApplyConfiguration
{
    /// <inheritdoc cref="CustomResourceDefinitionSpec.Conversion"/>
    [JsonPropertyName("conversion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CustomResourceConversionApplyConfiguration? Conversion { get; set; }

    /// <inheritdoc cref="CustomResourceDefinitionSpec.Group"/>
    [JsonPropertyName("group")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Group { get; set; }

    /// <inheritdoc cref="CustomResourceDefinitionSpec.Names"/>
    [JsonPropertyName("names")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CustomResourceDefinitionNamesApplyConfiguration? Names { get; set; }

    /// <inheritdoc cref="CustomResourceDefinitionSpec.PreserveUnknownFields"/>
    [JsonPropertyName("preserveUnknownFields")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PreserveUnknownFields { get; set; }

    /// <inheritdoc cref="CustomResourceDefinitionSpec.Scope"/>
    [JsonPropertyName("scope")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Scope { get; set; }

    /// <inheritdoc cref="CustomResourceDefinitionSpec.Versions"/>
    [JsonPropertyName("versions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<CustomResourceDefinitionVersion>? Versions { get; set; }
}
