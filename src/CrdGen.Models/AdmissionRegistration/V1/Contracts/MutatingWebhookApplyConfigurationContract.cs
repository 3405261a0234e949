// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MutatingWebhookApplyConfigurationContract]
public sealed partial class MutatingWebhookApplyConfiguration;

internal sealed class MutatingWebhookApplyConfigurationContractAttribute : JsonContractAttribute<MutatingWebhookApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override MutatingWebhookApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "AdmissionReviewVersions", "admissionReviewVersions", static o => ((MutatingWebhookApplyConfiguration)o).AdmissionReviewVersions, static (o, v) => ((MutatingWebhookApplyConfiguration)o).AdmissionReviewVersions = v),
        Optional<WebhookClientConfigApplyConfiguration>(options, "ClientConfig", "clientConfig", static o => ((MutatingWebhookApplyConfiguration)o).ClientConfig, static (o, v) => ((MutatingWebhookApplyConfiguration)o).ClientConfig = v),
        Optional<string>(options, "FailurePolicy", "failurePolicy", static o => ((MutatingWebhookApplyConfiguration)o).FailurePolicy, static (o, v) => ((MutatingWebhookApplyConfiguration)o).FailurePolicy = v),
        Optional<List<MatchConditionApplyConfiguration>>(options, "MatchConditions", "matchConditions", static o => ((MutatingWebhookApplyConfiguration)o).MatchConditions, static (o, v) => ((MutatingWebhookApplyConfiguration)o).MatchConditions = v),
        Optional<string>(options, "MatchPolicy", "matchPolicy", static o => ((MutatingWebhookApplyConfiguration)o).MatchPolicy, static (o, v) => ((MutatingWebhookApplyConfiguration)o).MatchPolicy = v),
        Optional<string>(options, "Name", "name", static o => ((MutatingWebhookApplyConfiguration)o).Name, static (o, v) => ((MutatingWebhookApplyConfiguration)o).Name = v),
        Optional<Meta.V1.LabelSelector>(options, "NamespaceSelector", "namespaceSelector", static o => ((MutatingWebhookApplyConfiguration)o).NamespaceSelector, static (o, v) => ((MutatingWebhookApplyConfiguration)o).NamespaceSelector = v),
        Optional<Meta.V1.LabelSelector>(options, "ObjectSelector", "objectSelector", static o => ((MutatingWebhookApplyConfiguration)o).ObjectSelector, static (o, v) => ((MutatingWebhookApplyConfiguration)o).ObjectSelector = v),
        Optional<string>(options, "ReinvocationPolicy", "reinvocationPolicy", static o => ((MutatingWebhookApplyConfiguration)o).ReinvocationPolicy, static (o, v) => ((MutatingWebhookApplyConfiguration)o).ReinvocationPolicy = v),
        Optional<List<RuleWithOperations>>(options, "Rules", "rules", static o => ((MutatingWebhookApplyConfiguration)o).Rules, static (o, v) => ((MutatingWebhookApplyConfiguration)o).Rules = v),
        Optional<string>(options, "SideEffects", "sideEffects", static o => ((MutatingWebhookApplyConfiguration)o).SideEffects, static (o, v) => ((MutatingWebhookApplyConfiguration)o).SideEffects = v),
        Optional<int?>(options, "TimeoutSeconds", "timeoutSeconds", static o => ((MutatingWebhookApplyConfiguration)o).TimeoutSeconds, static (o, v) => ((MutatingWebhookApplyConfiguration)o).TimeoutSeconds = v),
    ];
}
