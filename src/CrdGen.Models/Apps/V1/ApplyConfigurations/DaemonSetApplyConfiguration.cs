// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

/// <summary>What is to be set of a <see cref="DaemonSet"/>.</summary>
public sealed partial class DaemonSetApplyConfiguration : IApplyConfiguration<DaemonSetApplyConfiguration, DaemonSet>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public DaemonSetApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public DaemonSetApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="DaemonSet.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "apps/v1";

    /// <inheritdoc cref="DaemonSet.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "DaemonSet";

    /// <inheritdoc cref="DaemonSet.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="DaemonSet.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DaemonSetSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="DaemonSet.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DaemonSetStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<DaemonSetApplyConfiguration> IApplyConfiguration<DaemonSetApplyConfiguration, DaemonSet>.JsonTypeInfo => KubernetesJson.Default.DaemonSetApplyConfiguration;
}
