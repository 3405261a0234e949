// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="PodTemplate"/>.</summary>
public sealed partial class PodTemplateApplyConfiguration : IApplyConfiguration<PodTemplateApplyConfiguration, PodTemplate>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public PodTemplateApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public PodTemplateApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="PodTemplate.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="PodTemplate.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "PodTemplate";

    /// <inheritdoc cref="PodTemplate.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="PodTemplate.Template"/>
    [JsonPropertyName("template")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodTemplateSpecApplyConfiguration? Template { get; set; }

    static JsonTypeInfo<PodTemplateApplyConfiguration> IApplyConfiguration<PodTemplateApplyConfiguration, PodTemplate>.JsonTypeInfo => KubernetesJson.Default.PodTemplateApplyConfiguration;
}
