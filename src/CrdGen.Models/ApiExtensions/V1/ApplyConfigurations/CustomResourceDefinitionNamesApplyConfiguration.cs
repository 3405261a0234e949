// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.ApiExtensions.V1;

/// <summary>What is to be set of a <see cref="CustomResourceDefinitionNames"/>.</summary>
public sealed partial class CustomResourceDefinitionNamesApplyConfiguration
{
    /// <inheritdoc cref="CustomResourceDefinitionNames.Categories"/>
    [JsonPropertyName("categories")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? Categories { get; set; }

    /// <inheritdoc cref="CustomResourceDefinitionNames.Kind"/>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; set; }

    /// <inheritdoc cref="CustomResourceDefinitionNames.ListKind"/>
    [JsonPropertyName("listKind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ListKind { get; set; }

    /// <inheritdoc cref="CustomResourceDefinitionNames.Plural"/>
    [JsonPropertyName("plural")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Plural { get; set; }

    /// <inheritdoc cref="CustomResourceDefinitionNames.ShortNames"/>
    [JsonPropertyName("shortNames")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? ShortNames { get; set; }

    /// <inheritdoc cref="CustomResourceDefinitionNames.Singular"/>
    [JsonPropertyName("singular")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Singular { get; set; }
}
