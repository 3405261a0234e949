// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="LimitRange"/>.</summary>
public sealed partial class LimitRangeApplyConfiguration : IApplyConfiguration<LimitRangeApplyConfiguration, LimitRange>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public LimitRangeApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public LimitRangeApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="LimitRange.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="LimitRange.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "LimitRange";

    /// <inheritdoc cref="LimitRange.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="LimitRange.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LimitRangeSpecApplyConfiguration? Spec { get; set; }

    static JsonTypeInfo<LimitRangeApplyConfiguration> IApplyConfiguration<LimitRangeApplyConfiguration, LimitRange>.JsonTypeInfo => KubernetesJson.Default.LimitRangeApplyConfiguration;
}
