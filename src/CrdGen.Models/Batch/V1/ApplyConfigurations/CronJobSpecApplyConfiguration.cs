// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Batch.V1;

/// <summary>What is to be set of a <see cref="CronJobSpec"/>.</summary>
public sealed partial class CronJobSpecApplyConfiguration
{
    /// <inheritdoc cref="CronJobSpec.ConcurrencyPolicy"/>
    [JsonPropertyName("concurrencyPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ConcurrencyPolicy { get; set; }

    /// <inheritdoc cref="CronJobSpec.FailedJobsHistoryLimit"/>
    [JsonPropertyName("failedJobsHistoryLimit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FailedJobsHistoryLimit { get; set; }

    /// <inheritdoc cref="CronJobSpec.JobTemplate"/>
    [JsonPropertyName("jobTemplate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JobTemplateSpecApplyConfiguration? JobTemplate { get; set; }

    /// <inheritdoc cref="CronJobSpec.Schedule"/>
    [JsonPropertyName("schedule")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Schedule { get; set; }

    /// <inheritdoc cref="CronJobSpec.StartingDeadlineSeconds"/>
    [JsonPropertyName("startingDeadlineSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? StartingDeadlineSeconds { get; set; }

    /// <inheritdoc cref="CronJobSpec.SuccessfulJobsHistoryLimit"/>
    [JsonPropertyName("successfulJobsHistoryLimit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? SuccessfulJobsHistoryLimit { get; set; }

    /// <inheritdoc cref="CronJobSpec.Suspend"/>
    [JsonPropertyName("suspend")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Suspend { get; set; }

    /// <inheritdoc cref="CronJobSpec.TimeZone"/>
    [JsonPropertyName("timeZone")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TimeZone { get; set; }
}
