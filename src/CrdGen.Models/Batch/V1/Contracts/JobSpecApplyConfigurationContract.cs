// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[JobSpecApplyConfigurationContract]
public sealed partial class JobSpecApplyConfiguration;

internal sealed class JobSpecApplyConfigurationContractAttribute : JsonContractAttribute<JobSpecApplyConfiguration>
{
    protected override JobSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<long?>(options, "ActiveDeadlineSeconds", "activeDeadlineSeconds", static o => ((JobSpecApplyConfiguration)o).ActiveDeadlineSeconds, static (o, v) => ((JobSpecApplyConfiguration)o).ActiveDeadlineSeconds = v),
        Optional<int?>(options, "BackoffLimit", "backoffLimit", static o => ((JobSpecApplyConfiguration)o).BackoffLimit, static (o, v) => ((JobSpecApplyConfiguration)o).BackoffLimit = v),
        Optional<int?>(options, "BackoffLimitPerIndex", "backoffLimitPerIndex", static o => ((JobSpecApplyConfiguration)o).BackoffLimitPerIndex, static (o, v) => ((JobSpecApplyConfiguration)o).BackoffLimitPerIndex = v),
        Optional<string>(options, "CompletionMode", "completionMode", static o => ((JobSpecApplyConfiguration)o).CompletionMode, static (o, v) => ((JobSpecApplyConfiguration)o).CompletionMode = v),
        Optional<int?>(options, "Completions", "completions", static o => ((JobSpecApplyConfiguration)o).Completions, static (o, v) => ((JobSpecApplyConfiguration)o).Completions = v),
        Optional<string>(options, "ManagedBy", "managedBy", static o => ((JobSpecApplyConfiguration)o).ManagedBy, static (o, v) => ((JobSpecApplyConfiguration)o).ManagedBy = v),
        Optional<bool?>(options, "ManualSelector", "manualSelector", static o => ((JobSpecApplyConfiguration)o).ManualSelector, static (o, v) => ((JobSpecApplyConfiguration)o).ManualSelector = v),
        Optional<int?>(options, "MaxFailedIndexes", "maxFailedIndexes", static o => ((JobSpecApplyConfiguration)o).MaxFailedIndexes, static (o, v) => ((JobSpecApplyConfiguration)o).MaxFailedIndexes = v),
        Optional<int?>(options, "Parallelism", "parallelism", static o => ((JobSpecApplyConfiguration)o).Parallelism, static (o, v) => ((JobSpecApplyConfiguration)o).Parallelism = v),
        Optional<PodFailurePolicyApplyConfiguration>(options, "PodFailurePolicy", "podFailurePolicy", static o => ((JobSpecApplyConfiguration)o).PodFailurePolicy, static (o, v) => ((JobSpecApplyConfiguration)o).PodFailurePolicy = v),
        Optional<string>(options, "PodReplacementPolicy", "podReplacementPolicy", static o => ((JobSpecApplyConfiguration)o).PodReplacementPolicy, static (o, v) => ((JobSpecApplyConfiguration)o).PodReplacementPolicy = v),
        Optional<Meta.V1.LabelSelector>(options, "Selector", "selector", static o => ((JobSpecApplyConfiguration)o).Selector, static (o, v) => ((JobSpecApplyConfiguration)o).Selector = v),
        Optional<SuccessPolicyApplyConfiguration>(options, "SuccessPolicy", "successPolicy", static o => ((JobSpecApplyConfiguration)o).SuccessPolicy, static (o, v) => ((JobSpecApplyConfiguration)o).SuccessPolicy = v),
        Optional<bool?>(options, "Suspend", "suspend", static o => ((JobSpecApplyConfiguration)o).Suspend, static (o, v) => ((JobSpecApplyConfiguration)o).Suspend = v),
        Optional<Core.V1.PodTemplateSpecApplyConfiguration>(options, "Template", "template", static o => ((JobSpecApplyConfiguration)o).Template, static (o, v) => ((JobSpecApplyConfiguration)o).Template = v),
        Optional<int?>(options, "TtlSecondsAfterFinished", "ttlSecondsAfterFinished", static o => ((JobSpecApplyConfiguration)o).TtlSecondsAfterFinished, static (o, v) => ((JobSpecApplyConfiguration)o).TtlSecondsAfterFinished = v),
    ];
}
