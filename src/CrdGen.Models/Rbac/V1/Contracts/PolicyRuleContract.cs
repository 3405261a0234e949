// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

[PolicyRuleContract]
public sealed partial class PolicyRule;

internal sealed class PolicyRuleContractAttribute : JsonContractAttribute<PolicyRule>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PolicyRule New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "ApiGroups", "apiGroups", static o => ((PolicyRule)o).ApiGroups, static (o, v) => ((PolicyRule)o).ApiGroups = v),
        Optional<List<string>>(options, "NonResourceURLs", "nonResourceURLs", static o => ((PolicyRule)o).NonResourceURLs, static (o, v) => ((PolicyRule)o).NonResourceURLs = v),
        Optional<List<string>>(options, "ResourceNames", "resourceNames", static o => ((PolicyRule)o).ResourceNames, static (o, v) => ((PolicyRule)o).ResourceNames = v),
        Optional<List<string>>(options, "Resources", "resources", static o => ((PolicyRule)o).Resources, static (o, v) => ((PolicyRule)o).Resources = v),
        Required<List<string>>(options, "Verbs", "verbs", static o => ((PolicyRule)o).Verbs, static (o, v) => ((PolicyRule)o).Verbs = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PolicyRule Make();
}
