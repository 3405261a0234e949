// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ValidatingWebhookApplyConfigurationContract]
public sealed partial class ValidatingWebhookApplyConfiguration;

internal sealed class ValidatingWebhookApplyConfigurationContractAttribute : JsonContractAttribute<ValidatingWebhookApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ValidatingWebhookApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "AdmissionReviewVersions", "admissionReviewVersions", static o => ((ValidatingWebhookApplyConfiguration)o).AdmissionReviewVersions, static (o, v) => ((ValidatingWebhookApplyConfiguration)o).AdmissionReviewVersions = v),
        Optional<WebhookClientConfigApplyConfiguration>(options, "ClientConfig", "clientConfig", static o => ((ValidatingWebhookApplyConfiguration)o).ClientConfig, static (o, v) => ((ValidatingWebhookApplyConfiguration)o).ClientConfig = v),
        Optional<string>(options, "FailurePolicy", "failurePolicy", static o => ((ValidatingWebhookApplyConfiguration)o).FailurePolicy, static (o, v) => ((ValidatingWebhookApplyConfiguration)o).FailurePolicy = v),
        Optional<List<MatchConditionApplyConfiguration>>(options, "MatchConditions", "matchConditions", static o => ((ValidatingWebhookApplyConfiguration)o).MatchConditions, static (o, v) => ((ValidatingWebhookApplyConfiguration)o).MatchConditions = v),
        Optional<string>(options, "MatchPolicy", "matchPolicy", static o => ((ValidatingWebhookApplyConfiguration)o).MatchPolicy, static (o, v) => ((ValidatingWebhookApplyConfiguration)o).MatchPolicy = v),
        Optional<string>(options, "Name", "name", static o => ((ValidatingWebhookApplyConfiguration)o).Name, static (o, v) => ((ValidatingWebhookApplyConfiguration)o).Name = v),
        Optional<Meta.V1.LabelSelector>(options, "NamespaceSelector", "namespaceSelector", static o => ((ValidatingWebhookApplyConfiguration)o).NamespaceSelector, static (o, v) => ((ValidatingWebhookApplyConfiguration)o).NamespaceSelector = v),
        Optional<Meta.V1.LabelSelector>(options, "ObjectSelector", "objectSelector", static o => ((ValidatingWebhookApplyConfiguration)o).ObjectSelector, static (o, v) => ((ValidatingWebhookApplyConfiguration)o).ObjectSelector = v),
        Optional<List<RuleWithOperations>>(options, "Rules", "rules", static o => ((ValidatingWebhookApplyConfiguration)o).Rules, static (o, v) => ((ValidatingWebhookApplyConfiguration)o).Rules = v),
        Optional<string>(options, "SideEffects", "sideEffects", static o => ((ValidatingWebhookApplyConfiguration)o).SideEffects, static (o, v) => ((ValidatingWebhookApplyConfiguration)o).SideEffects = v),
        Optional<int?>(options, "TimeoutSeconds", "timeoutSeconds", static o => ((ValidatingWebhookApplyConfiguration)o).TimeoutSeconds, static (o, v) => ((ValidatingWebhookApplyConfiguration)o).TimeoutSeconds = v),
    ];
}
