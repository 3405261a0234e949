// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>What is to be set of a <see cref="FlowSchema"/>.</summary>
public sealed partial class FlowSchemaApplyConfiguration : IApplyConfiguration<FlowSchemaApplyConfiguration, FlowSchema>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public FlowSchemaApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public FlowSchemaApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="FlowSchema.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "flowcontrol.apiserver.k8s.io/v1";

    /// <inheritdoc cref="FlowSchema.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "FlowSchema";

    /// <inheritdoc cref="FlowSchema.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="FlowSchema.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FlowSchemaSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="FlowSchema.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FlowSchemaStatus? Status { get; set; }

    static JsonTypeInfo<FlowSchemaApplyConfiguration> IApplyConfiguration<FlowSchemaApplyConfiguration, FlowSchema>.JsonTypeInfo => KubernetesJson.Default.FlowSchemaApplyConfiguration;
}
