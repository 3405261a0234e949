// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Batch.V1;

/// <summary>CronJobSpec describes how the job execution will look like and when it will actually run.</summary>
[KubernetesType("io.k8s.api.batch.v1.CronJobSpec")]
public sealed partial class CronJobSpec
{
    /// <summary>
    /// Specifies how to treat concurrent executions of a Job.
    /// Valid values are:
    ///
    /// - "Allow" (default): allows CronJobs to run concurrently;
    /// - "Forbid": forbids concurrent runs, skipping next run if previous run hasn't finished yet;
    /// - "Replace": cancels currently running job and replaces it with a new one
    /// </summary>
    [JsonPropertyName("concurrencyPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ConcurrencyPolicy { get; set; }

    /// <summary>
    /// The number of failed finished jobs to retain. Value must be non-negative integer.
    /// Defaults to 1.
    /// </summary>
    [JsonPropertyName("failedJobsHistoryLimit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FailedJobsHistoryLimit { get; set; }

    /// <summary>Specifies the job that will be created when executing a CronJob.</summary>
    [JsonPropertyName("jobTemplate")]
    public required JobTemplateSpec JobTemplate { get; set; }

    /// <summary>The schedule in Cron format, see https://en.wikipedia.org/wiki/Cron.</summary>
    [JsonPropertyName("schedule")]
    public required string Schedule { get; set; }

    /// <summary>
    /// Optional deadline in seconds for starting the job if it misses scheduled
    /// time for any reason.  Missed jobs executions will be counted as failed ones.
    /// </summary>
    [JsonPropertyName("startingDeadlineSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? StartingDeadlineSeconds { get; set; }

    /// <summary>
    /// The number of successful finished jobs to retain. Value must be non-negative integer.
    /// Defaults to 3.
    /// </summary>
    [JsonPropertyName("successfulJobsHistoryLimit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? SuccessfulJobsHistoryLimit { get; set; }

    /// <summary>
    /// This flag tells the controller to suspend subsequent executions, it does
    /// not apply to already started executions.  Defaults to false.
    /// </summary>
    [JsonPropertyName("suspend")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Suspend { get; set; }

    /// <summary>
    /// The time zone name for the given schedule, see https://en.wikipedia.org/wiki/List_of_tz_database_time_zones.
    /// If not specified, this will default to the time zone of the kube-controller-manager process.
    /// The set of valid time zone names and the time zone offset is loaded from the system-wide time zone
    /// database by the API server during CronJob validation and the controller manager during execution.
    /// If no system-wide time zone database can be found a bundled version of the database is used instead.
    /// If the time zone name becomes invalid during the lifetime of a CronJob or due to a change in host
    /// configuration, the controller will stop creating new new Jobs and will create a system event with the
    /// reason UnknownTimeZone.
    /// More information can be found in https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones
    /// </summary>
    [JsonPropertyName("timeZone")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TimeZone { get; set; }
}
