// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[CronJobSpecContract]
public sealed partial class CronJobSpec;

internal sealed class CronJobSpecContractAttribute : JsonContractAttribute<CronJobSpec>
{
    protected override CronJobSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ConcurrencyPolicy", "concurrencyPolicy", static o => ((CronJobSpec)o).ConcurrencyPolicy, static (o, v) => ((CronJobSpec)o).ConcurrencyPolicy = v),
        Optional<int?>(options, "FailedJobsHistoryLimit", "failedJobsHistoryLimit", static o => ((CronJobSpec)o).FailedJobsHistoryLimit, static (o, v) => ((CronJobSpec)o).FailedJobsHistoryLimit = v),
        Required<JobTemplateSpec>(options, "JobTemplate", "jobTemplate", static o => ((CronJobSpec)o).JobTemplate, static (o, v) => ((CronJobSpec)o).JobTemplate = v!),
        Required<string>(options, "Schedule", "schedule", static o => ((CronJobSpec)o).Schedule, static (o, v) => ((CronJobSpec)o).Schedule = v!),
        Optional<long?>(options, "StartingDeadlineSeconds", "startingDeadlineSeconds", static o => ((CronJobSpec)o).StartingDeadlineSeconds, static (o, v) => ((CronJobSpec)o).StartingDeadlineSeconds = v),
        Optional<int?>(options, "SuccessfulJobsHistoryLimit", "successfulJobsHistoryLimit", static o => ((CronJobSpec)o).SuccessfulJobsHistoryLimit, static (o, v) => ((CronJobSpec)o).SuccessfulJobsHistoryLimit = v),
        Optional<bool?>(options, "Suspend", "suspend", static o => ((CronJobSpec)o).Suspend, static (o, v) => ((CronJobSpec)o).Suspend = v),
        Optional<string>(options, "TimeZone", "timeZone", static o => ((CronJobSpec)o).TimeZone, static (o, v) => ((CronJobSpec)o).TimeZone = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CronJobSpec Make();
}
