// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[NonResourceRuleContract]
public sealed partial class NonResourceRule;

internal sealed class NonResourceRuleContractAttribute : JsonContractAttribute<NonResourceRule>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NonResourceRule New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "NonResourceURLs", "nonResourceURLs", static o => ((NonResourceRule)o).NonResourceURLs, static (o, v) => ((NonResourceRule)o).NonResourceURLs = v),
        Required<List<string>>(options, "Verbs", "verbs", static o => ((NonResourceRule)o).Verbs, static (o, v) => ((NonResourceRule)o).Verbs = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern NonResourceRule Make();
}
