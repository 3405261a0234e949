// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

/// <summary>What is to be set of a <see cref="StatefulSet"/>.</summary>
public sealed partial class StatefulSetApplyConfiguration : IApplyConfiguration<StatefulSetApplyConfiguration, StatefulSet>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public StatefulSetApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public StatefulSetApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="StatefulSet.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "apps/v1";

    /// <inheritdoc cref="StatefulSet.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "StatefulSet";

    /// <inheritdoc cref="StatefulSet.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="StatefulSet.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StatefulSetSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="StatefulSet.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StatefulSetStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<StatefulSetApplyConfiguration> IApplyConfiguration<StatefulSetApplyConfiguration, StatefulSet>.JsonTypeInfo => KubernetesJson.Default.StatefulSetApplyConfiguration;
}
