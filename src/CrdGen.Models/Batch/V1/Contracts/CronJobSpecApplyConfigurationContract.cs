// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[CronJobSpecApplyConfigurationContract]
public sealed partial class CronJobSpecApplyConfiguration;

internal sealed class CronJobSpecApplyConfigurationContractAttribute : JsonContractAttribute<CronJobSpecApplyConfiguration>
{
    protected override CronJobSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ConcurrencyPolicy", "concurrencyPolicy", static o => ((CronJobSpecApplyConfiguration)o).ConcurrencyPolicy, static (o, v) => ((CronJobSpecApplyConfiguration)o).ConcurrencyPolicy = v),
        Optional<int?>(options, "FailedJobsHistoryLimit", "failedJobsHistoryLimit", static o => ((CronJobSpecApplyConfiguration)o).FailedJobsHistoryLimit, static (o, v) => ((CronJobSpecApplyConfiguration)o).FailedJobsHistoryLimit = v),
        Optional<JobTemplateSpecApplyConfiguration>(options, "JobTemplate", "jobTemplate", static o => ((CronJobSpecApplyConfiguration)o).JobTemplate, static (o, v) => ((CronJobSpecApplyConfiguration)o).JobTemplate = v),
        Optional<string>(options, "Schedule", "schedule", static o => ((CronJobSpecApplyConfiguration)o).Schedule, static (o, v) => ((CronJobSpecApplyConfiguration)o).Schedule = v),
        Optional<long?>(options, "StartingDeadlineSeconds", "startingDeadlineSeconds", static o => ((CronJobSpecApplyConfiguration)o).StartingDeadlineSeconds, static (o, v) => ((CronJobSpecApplyConfiguration)o).StartingDeadlineSeconds = v),
        Optional<int?>(options, "SuccessfulJobsHistoryLimit", "successfulJobsHistoryLimit", static o => ((CronJobSpecApplyConfiguration)o).SuccessfulJobsHistoryLimit, static (o, v) => ((CronJobSpecApplyConfiguration)o).SuccessfulJobsHistoryLimit = v),
        Optional<bool?>(options, "Suspend", "suspend", static o => ((CronJobSpecApplyConfiguration)o).Suspend, static (o, v) => ((CronJobSpecApplyConfiguration)o).Suspend = v),
        Optional<string>(options, "TimeZone", "timeZone", static o => ((CronJobSpecApplyConfiguration)o).TimeZone, static (o, v) => ((CronJobSpecApplyConfiguration)o).TimeZone = v),
    ];
}
