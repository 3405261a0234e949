// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ResourceQuotaSpecContract]
public sealed partial class ResourceQuotaSpec;

internal sealed class ResourceQuotaSpecContractAttribute : JsonContractAttribute<ResourceQuotaSpec>
{
    protected override ResourceQuotaSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Dictionary<string, Quantity>>(options, "Hard", "hard", static o => ((ResourceQuotaSpec)o).Hard, static (o, v) => ((ResourceQuotaSpec)o).Hard = v),
        Optional<ScopeSelector>(options, "ScopeSelector", "scopeSelector", static o => ((ResourceQuotaSpec)o).ScopeSelector, static (o, v) => ((ResourceQuotaSpec)o).ScopeSelector = v),
        Optional<List<string>>(options, "Scopes", "scopes", static o => ((ResourceQuotaSpec)o).Scopes, static (o, v) => ((ResourceQuotaSpec)o).Scopes = v),
    ];
}
