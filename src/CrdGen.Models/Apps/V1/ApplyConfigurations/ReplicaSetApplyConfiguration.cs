// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

/// <summary>What is to be set of a <see cref="ReplicaSet"/>.</summary>
public sealed partial class ReplicaSetApplyConfiguration : IApplyConfiguration<ReplicaSetApplyConfiguration, ReplicaSet>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ReplicaSetApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public ReplicaSetApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="ReplicaSet.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "apps/v1";

    /// <inheritdoc cref="ReplicaSet.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ReplicaSet";

    /// <inheritdoc cref="ReplicaSet.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="ReplicaSet.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReplicaSetSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="ReplicaSet.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReplicaSetStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<ReplicaSetApplyConfiguration> IApplyConfiguration<ReplicaSetApplyConfiguration, ReplicaSet>.JsonTypeInfo => KubernetesJson.Default.ReplicaSetApplyConfiguration;
}
