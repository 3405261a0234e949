// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[CronJobStatusContract]
public sealed partial class CronJobStatus;

internal sealed class CronJobStatusContractAttribute : JsonContractAttribute<CronJobStatus>
{
    protected override CronJobStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<Core.V1.ObjectReference>>(options, "Active", "active", static o => ((CronJobStatus)o).Active, static (o, v) => ((CronJobStatus)o).Active = v),
        OptionalTime(options, "LastScheduleTime", "lastScheduleTime", static o => ((CronJobStatus)o).LastScheduleTime, static (o, v) => ((CronJobStatus)o).LastScheduleTime = v),
        OptionalTime(options, "LastSuccessfulTime", "lastSuccessfulTime", static o => ((CronJobStatus)o).LastSuccessfulTime, static (o, v) => ((CronJobStatus)o).LastSuccessfulTime = v),
    ];
}
