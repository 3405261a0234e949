// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="ReplicationController"/>.</summary>
public sealed partial class ReplicationControllerApplyConfiguration : IApplyConfiguration<ReplicationControllerApplyConfiguration, ReplicationController>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ReplicationControllerApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public ReplicationControllerApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="ReplicationController.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="ReplicationController.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ReplicationController";

    /// <inheritdoc cref="ReplicationController.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="ReplicationController.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReplicationControllerSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="ReplicationController.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReplicationControllerStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<ReplicationControllerApplyConfiguration> IApplyConfiguration<ReplicationControllerApplyConfiguration, ReplicationController>.JsonTypeInfo => KubernetesJson.Default.ReplicationControllerApplyConfiguration;
}
