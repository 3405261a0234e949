// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[JobStatusContract]
public sealed partial class JobStatus;

internal sealed class JobStatusContractAttribute : JsonContractAttribute<JobStatus>
{
    protected override JobStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "Active", "active", static o => ((JobStatus)o).Active, static (o, v) => ((JobStatus)o).Active = v),
        Optional<string>(options, "CompletedIndexes", "completedIndexes", static o => ((JobStatus)o).CompletedIndexes, static (o, v) => ((JobStatus)o).CompletedIndexes = v),
        OptionalTime(options, "CompletionTime", "completionTime", static o => ((JobStatus)o).CompletionTime, static (o, v) => ((JobStatus)o).CompletionTime = v),
        Optional<List<JobCondition>>(options, "Conditions", "conditions", static o => ((JobStatus)o).Conditions, static (o, v) => ((JobStatus)o).Conditions = v),
        Optional<int?>(options, "Failed", "failed", static o => ((JobStatus)o).Failed, static (o, v) => ((JobStatus)o).Failed = v),
        Optional<string>(options, "FailedIndexes", "failedIndexes", static o => ((JobStatus)o).FailedIndexes, static (o, v) => ((JobStatus)o).FailedIndexes = v),
        Optional<int?>(options, "Ready", "ready", static o => ((JobStatus)o).Ready, static (o, v) => ((JobStatus)o).Ready = v),
        OptionalTime(options, "StartTime", "startTime", static o => ((JobStatus)o).StartTime, static (o, v) => ((JobStatus)o).StartTime = v),
        Optional<int?>(options, "Succeeded", "succeeded", static o => ((JobStatus)o).Succeeded, static (o, v) => ((JobStatus)o).Succeeded = v),
        Optional<int?>(options, "Terminating", "terminating", static o => ((JobStatus)o).Terminating, static (o, v) => ((JobStatus)o).Terminating = v),
        Optional<UncountedTerminatedPods>(options, "UncountedTerminatedPods", "uncountedTerminatedPods", static o => ((JobStatus)o).UncountedTerminatedPods, static (o, v) => ((JobStatus)o).UncountedTerminatedPods = v),
    ];
}
