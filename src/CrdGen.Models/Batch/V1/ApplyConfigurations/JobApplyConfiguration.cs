// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

/// <summary>What is to be set of a <see cref="Job"/>.</summary>
public sealed partial class JobApplyConfiguration : IApplyConfiguration<JobApplyConfiguration, Job>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public JobApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public JobApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="Job.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "batch/v1";

    /// <inheritdoc cref="Job.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "Job";

    /// <inheritdoc cref="Job.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="Job.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JobSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="Job.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JobStatus? Status { get; set; }

    static JsonTypeInfo<JobApplyConfiguration> IApplyConfiguration<JobApplyConfiguration, Job>.JsonTypeInfo => KubernetesJson.Default.JobApplyConfiguration;
}
