// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

/// <summary>What is to be set of a <see cref="CronJob"/>.</summary>
public sealed partial class CronJobApplyConfiguration : IApplyConfiguration<CronJobApplyConfiguration, CronJob>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public CronJobApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public CronJobApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="CronJob.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "batch/v1";

    /// <inheritdoc cref="CronJob.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "CronJob";

    /// <inheritdoc cref="CronJob.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="CronJob.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CronJobSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="CronJob.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CronJobStatus? Status { get; set; }

    static JsonTypeInfo<CronJobApplyConfiguration> IApplyConfiguration<CronJobApplyConfiguration, CronJob>.JsonTypeInfo => KubernetesJson.Default.CronJobApplyConfiguration;
}
