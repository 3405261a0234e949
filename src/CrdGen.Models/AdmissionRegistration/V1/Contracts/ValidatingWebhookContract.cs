// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ValidatingWebhookContract]
public sealed partial class ValidatingWebhook;

internal sealed class ValidatingWebhookContractAttribute : JsonContractAttribute<ValidatingWebhook>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ValidatingWebhook New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<List<string>>(options, "AdmissionReviewVersions", "admissionReviewVersions", static o => ((ValidatingWebhook)o).AdmissionReviewVersions, static (o, v) => ((ValidatingWebhook)o).AdmissionReviewVersions = v!),
        Required<WebhookClientConfig>(options, "ClientConfig", "clientConfig", static o => ((ValidatingWebhook)o).ClientConfig, static (o, v) => ((ValidatingWebhook)o).ClientConfig = v!),
        Optional<string>(options, "FailurePolicy", "failurePolicy", static o => ((ValidatingWebhook)o).FailurePolicy, static (o, v) => ((ValidatingWebhook)o).FailurePolicy = v),
        Optional<List<MatchCondition>>(options, "MatchConditions", "matchConditions", static o => ((ValidatingWebhook)o).MatchConditions, static (o, v) => ((ValidatingWebhook)o).MatchConditions = v),
        Optional<string>(options, "MatchPolicy", "matchPolicy", static o => ((ValidatingWebhook)o).MatchPolicy, static (o, v) => ((ValidatingWebhook)o).MatchPolicy = v),
        Required<string>(options, "Name", "name", static o => ((ValidatingWebhook)o).Name, static (o, v) => ((ValidatingWebhook)o).Name = v!),
        Optional<Meta.V1.LabelSelector>(options, "NamespaceSelector", "namespaceSelector", static o => ((ValidatingWebhook)o).NamespaceSelector, static (o, v) => ((ValidatingWebhook)o).NamespaceSelector = v),
        Optional<Meta.V1.LabelSelector>(options, "ObjectSelector", "objectSelector", static o => ((ValidatingWebhook)o).ObjectSelector, static (o, v) => ((ValidatingWebhook)o).ObjectSelector = v),
        Optional<List<RuleWithOperations>>(options, "Rules", "rules", static o => ((ValidatingWebhook)o).Rules, static (o, v) => ((ValidatingWebhook)o).Rules = v),
        Required<string>(options, "SideEffects", "sideEffects", static o => ((ValidatingWebhook)o).SideEffects, static (o, v) => ((ValidatingWebhook)o).SideEffects = v!),
        Optional<int?>(options, "TimeoutSeconds", "timeoutSeconds", static o => ((ValidatingWebhook)o).TimeoutSeconds, static (o, v) => ((ValidatingWebhook)o).TimeoutSeconds = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ValidatingWebhook Make();
}
