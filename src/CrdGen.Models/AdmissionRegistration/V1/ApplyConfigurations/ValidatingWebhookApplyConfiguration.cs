// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>What is to be set of a <see cref="ValidatingWebhook"/>.</summary>
public sealed partial class ValidatingWebhookApplyConfiguration
{
    /// <inheritdoc cref="ValidatingWebhook.AdmissionReviewVersions"/>
    [JsonPropertyName("admissionReviewVersions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? AdmissionReviewVersions { get; set; }

    /// <inheritdoc cref="ValidatingWebhook.ClientConfig"/>
    [JsonPropertyName("clientConfig")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WebhookClientConfigApplyConfiguration? ClientConfig { get; set; }

    /// <inheritdoc cref="ValidatingWebhook.FailurePolicy"/>
    [JsonPropertyName("failurePolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FailurePolicy { get; set; }

    /// <inheritdoc cref="ValidatingWebhook.MatchConditions"/>
    [JsonPropertyName("matchConditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<MatchConditionApplyConfiguration>? MatchConditions { get; set; }

    /// <inheritdoc cref="ValidatingWebhook.MatchPolicy"/>
    [JsonPropertyName("matchPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MatchPolicy { get; set; }

    /// <inheritdoc cref="ValidatingWebhook.Name"/>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <inheritdoc cref="ValidatingWebhook.NamespaceSelector"/>
    [JsonPropertyName("namespaceSelector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meta.V1.LabelSelector? NamespaceSelector { get; set; }

    /// <inheritdoc cref="ValidatingWebhook.ObjectSelector"/>
    [JsonPropertyName("objectSelector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meta.V1.LabelSelector? ObjectSelector { get; set; }

    /// <inheritdoc cref="ValidatingWebhook.Rules"/>
    [JsonPropertyName("rules")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<RuleWithOperations>? Rules { get; set; }

    /// <inheritdoc cref="ValidatingWebhook.SideEffects"/>
    [JsonPropertyName("sideEffects")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SideEffects { get; set; }

    /// <inheritdoc cref="ValidatingWebhook.TimeoutSeconds"/>
    [JsonPropertyName("timeoutSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TimeoutSeconds { get; set; }
}
