// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[MutatingWebhookContract]
public sealed partial class MutatingWebhook;

internal sealed class MutatingWebhookContractAttribute : JsonContractAttribute<MutatingWebhook>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override MutatingWebhook New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<List<string>>(options, "AdmissionReviewVersions", "admissionReviewVersions", static o => ((MutatingWebhook)o).AdmissionReviewVersions, static (o, v) => ((MutatingWebhook)o).AdmissionReviewVersions = v!),
        Required<WebhookClientConfig>(options, "ClientConfig", "clientConfig", static o => ((MutatingWebhook)o).ClientConfig, static (o, v) => ((MutatingWebhook)o).ClientConfig = v!),
        Optional<string>(options, "FailurePolicy", "failurePolicy", static o => ((MutatingWebhook)o).FailurePolicy, static (o, v) => ((MutatingWebhook)o).FailurePolicy = v),
        Optional<List<MatchCondition>>(options, "MatchConditions", "matchConditions", static o => ((MutatingWebhook)o).MatchConditions, static (o, v) => ((MutatingWebhook)o).MatchConditions = v),
        Optional<string>(options, "MatchPolicy", "matchPolicy", static o => ((MutatingWebhook)o).MatchPolicy, static (o, v) => ((MutatingWebhook)o).MatchPolicy = v),
        Required<string>(options, "Name", "name", static o => ((MutatingWebhook)o).Name, static (o, v) => ((MutatingWebhook)o).Name = v!),
        Optional<Meta.V1.LabelSelector>(options, "NamespaceSelector", "namespaceSelector", static o => ((MutatingWebhook)o).NamespaceSelector, static (o, v) => ((MutatingWebhook)o).NamespaceSelector = v),
        Optional<Meta.V1.LabelSelector>(options, "ObjectSelector", "objectSelector", static o => ((MutatingWebhook)o).ObjectSelector, static (o, v) => ((MutatingWebhook)o).ObjectSelector = v),
        Optional<string>(options, "ReinvocationPolicy", "reinvocationPolicy", static o => ((MutatingWebhook)o).ReinvocationPolicy, static (o, v) => ((MutatingWebhook)o).ReinvocationPolicy = v),
        Optional<List<RuleWithOperations>>(options, "Rules", "rules", static o => ((MutatingWebhook)o).Rules, static (o, v) => ((MutatingWebhook)o).Rules = v),
        Required<string>(options, "SideEffects", "sideEffects", static o => ((MutatingWebhook)o).SideEffects, static (o, v) => ((MutatingWebhook)o).SideEffects = v!),
        Optional<int?>(options, "TimeoutSeconds", "timeoutSeconds", static o => ((MutatingWebhook)o).TimeoutSeconds, static (o, v) => ((MutatingWebhook)o).TimeoutSeconds = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern MutatingWebhook Make();
}
