// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ScopeSelectorContract]
public sealed partial class ScopeSelector;

internal sealed class ScopeSelectorContractAttribute : JsonContractAttribute<ScopeSelector>
{
    protected override ScopeSelector New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<ScopedResourceSelectorRequirement>>(options, "MatchExpressions", "matchExpressions", static o => ((ScopeSelector)o).MatchExpressions, static (o, v) => ((ScopeSelector)o).MatchExpressions = v),
    ];
}
