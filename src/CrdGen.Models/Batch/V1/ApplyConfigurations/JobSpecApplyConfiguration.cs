// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Batch.V1;

/// <summary>What is to be set of a <see cref="JobSpec"/>.</summary>
public sealed partial class JobSpecApplyConfiguration
{
    /// <inheritdoc cref="JobSpec.ActiveDeadlineSeconds"/>
    [JsonPropertyName("activeDeadlineSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ActiveDeadlineSeconds { get; set; }

    /// <inheritdoc cref="JobSpec.BackoffLimit"/>
    [JsonPropertyName("backoffLimit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? BackoffLimit { get; set; }

    /// <inheritdoc cref="JobSpec.BackoffLimitPerIndex"/>
    [JsonPropertyName("backoffLimitPerIndex")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? BackoffLimitPerIndex { get; set; }

    /// <inheritdoc cref="JobSpec.CompletionMode"/>
    [JsonPropertyName("completionMode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CompletionMode { get; set; }

    /// <inheritdoc cref="JobSpec.Completions"/>
    [JsonPropertyName("completions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Completions { get; set; }

    /// <inheritdoc cref="JobSpec.ManagedBy"/>
    [JsonPropertyName("managedBy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ManagedBy { get; set; }

    /// <inheritdoc cref="JobSpec.ManualSelector"/>
    [JsonPropertyName("manualSelector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ManualSelector { get; set; }

    /// <inheritdoc cref="JobSpec.MaxFailedIndexes"/>
    [JsonPropertyName("maxFailedIndexes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MaxFailedIndexes { get; set; }

    /// <inheritdoc cref="JobSpec.Parallelism"/>
    [JsonPropertyName("parallelism")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Parallelism { get; set; }

    /// <inheritdoc cref="JobSpec.PodFailurePolicy"/>
    [JsonPropertyName("podFailurePolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodFailurePolicyApplyConfiguration? PodFailurePolicy { get; set; }

    /// <inheritdoc cref="JobSpec.PodReplacementPolicy"/>
    [JsonPropertyName("podReplacementPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PodReplacementPolicy { get; set; }

    /// <inheritdoc cref="JobSpec.Selector"/>
    [JsonPropertyName("selector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meta.V1.LabelSelector? Selector { get; set; }

    /// <inheritdoc cref="JobSpec.SuccessPolicy"/>
    [JsonPropertyName("successPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SuccessPolicyApplyConfiguration? SuccessPolicy { get; set; }

    /// <inheritdoc cref="JobSpec.Suspend"/>
    [JsonPropertyName("suspend")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Suspend { get; set; }

    /// <inheritdoc cref="JobSpec.Template"/>
    [JsonPropertyName("template")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.PodTemplateSpecApplyConfiguration? Template { get; set; }

    /// <inheritdoc cref="JobSpec.TtlSecondsAfterFinished"/>
    [JsonPropertyName("ttlSecondsAfterFinished")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TtlSecondsAfterFinished { get; set; }
}
