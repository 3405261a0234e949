// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

[LabelSelectorContract]
public sealed partial class LabelSelector;

internal sealed class LabelSelectorContractAttribute : JsonContractAttribute<LabelSelector>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override LabelSelector New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<LabelSelectorRequirement>>(options, "MatchExpressions", "matchExpressions", static o => ((LabelSelector)o).MatchExpressions, static (o, v) => ((LabelSelector)o).MatchExpressions = v),
        Optional<Dictionary<string, string>>(options, "MatchLabels", "matchLabels", static o => ((LabelSelector)o).MatchLabels, static (o, v) => ((LabelSelector)o).MatchLabels = v),
    ];
}
