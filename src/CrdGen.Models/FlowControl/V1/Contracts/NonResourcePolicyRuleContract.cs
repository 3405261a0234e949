// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[NonResourcePolicyRuleContract]
public sealed partial class NonResourcePolicyRule;

internal sealed class NonResourcePolicyRuleContractAttribute : JsonContractAttribute<NonResourcePolicyRule>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NonResourcePolicyRule New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<List<string>>(options, "NonResourceURLs", "nonResourceURLs", static o => ((NonResourcePolicyRule)o).NonResourceURLs, static (o, v) => ((NonResourcePolicyRule)o).NonResourceURLs = v!),
        Required<List<string>>(options, "Verbs", "verbs", static o => ((NonResourcePolicyRule)o).Verbs, static (o, v) => ((NonResourcePolicyRule)o).Verbs = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern NonResourcePolicyRule Make();
}
