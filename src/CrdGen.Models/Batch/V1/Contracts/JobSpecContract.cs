// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[JobSpecContract]
public sealed partial class JobSpec;

internal sealed class JobSpecContractAttribute : JsonContractAttribute<JobSpec>
{
    protected override JobSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<long?>(options, "ActiveDeadlineSeconds", "activeDeadlineSeconds", static o => ((JobSpec)o).ActiveDeadlineSeconds, static (o, v) => ((JobSpec)o).ActiveDeadlineSeconds = v),
        Optional<int?>(options, "BackoffLimit", "backoffLimit", static o => ((JobSpec)o).BackoffLimit, static (o, v) => ((JobSpec)o).BackoffLimit = v),
        Optional<int?>(options, "BackoffLimitPerIndex", "backoffLimitPerIndex", static o => ((JobSpec)o).BackoffLimitPerIndex, static (o, v) => ((JobSpec)o).BackoffLimitPerIndex = v),
        Optional<string>(options, "CompletionMode", "completionMode", static o => ((JobSpec)o).CompletionMode, static (o, v) => ((JobSpec)o).CompletionMode = v),
        Optional<int?>(options, "Completions", "completions", static o => ((JobSpec)o).Completions, static (o, v) => ((JobSpec)o).Completions = v),
        Optional<string>(options, "ManagedBy", "managedBy", static o => ((JobSpec)o).ManagedBy, static (o, v) => ((JobSpec)o).ManagedBy = v),
        Optional<bool?>(options, "ManualSelector", "manualSelector", static o => ((JobSpec)o).ManualSelector, static (o, v) => ((JobSpec)o).ManualSelector = v),
        Optional<int?>(options, "MaxFailedIndexes", "maxFailedIndexes", static o => ((JobSpec)o).MaxFailedIndexes, static (o, v) => ((JobSpec)o).MaxFailedIndexes = v),
        Optional<int?>(options, "Parallelism", "parallelism", static o => ((JobSpec)o).Parallelism, static (o, v) => ((JobSpec)o).Parallelism = v),
        Optional<PodFailurePolicy>(options, "PodFailurePolicy", "podFailurePolicy", static o => ((JobSpec)o).PodFailurePolicy, static (o, v) => ((JobSpec)o).PodFailurePolicy = v),
        Optional<string>(options, "PodReplacementPolicy", "podReplacementPolicy", static o => ((JobSpec)o).PodReplacementPolicy, static (o, v) => ((JobSpec)o).PodReplacementPolicy = v),
        Optional<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((JobSpec)o).Selector, static (o, v) => ((JobSpec)o).Selector = v),
        Optional<SuccessPolicy>(options, "SuccessPolicy", "successPolicy", static o => ((JobSpec)o).SuccessPolicy, static (o, v) => ((JobSpec)o).SuccessPolicy = v),
        Optional<bool?>(options, "Suspend", "suspend", static o => ((JobSpec)o).Suspend, static (o, v) => ((JobSpec)o).Suspend = v),
        Required<Core.V1.PodTemplateSpec>(options, "Template", "template", static o => ((JobSpec)o).Template, static (o, v) => ((JobSpec)o).Template = v!),
        Optional<int?>(options, "TtlSecondsAfterFinished", "ttlSecondsAfterFinished", static o => ((JobSpec)o).TtlSecondsAfterFinished, static (o, v) => ((JobSpec)o).TtlSecondsAfterFinished = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern JobSpec Make();
}
