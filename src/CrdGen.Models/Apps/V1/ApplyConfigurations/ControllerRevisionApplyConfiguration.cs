// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

/// <summary>What is to be set of a <see cref="ControllerRevision"/>.</summary>
public sealed partial class ControllerRevisionApplyConfiguration : IApplyConfiguration<ControllerRevisionApplyConfiguration, ControllerRevision>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ControllerRevisionApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public ControllerRevisionApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="ControllerRevision.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "apps/v1";

    /// <inheritdoc cref="ControllerRevision.Data"/>
    [JsonPropertyName("data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RawExtension? Data { get; set; }

    /// <inheritdoc cref="ControllerRevision.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ControllerRevision";

    /// <inheritdoc cref="ControllerRevision.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="ControllerRevision.Revision"/>
    [JsonPropertyName("revision")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Revision { get; set; }

    static JsonTypeInfo<ControllerRevisionApplyConfiguration> IApplyConfiguration<ControllerRevisionApplyConfiguration, ControllerRevision>.JsonTypeInfo => KubernetesJson.Default.ControllerRevisionApplyConfiguration;
}
