// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

[AggregationRuleContract]
public sealed partial class AggregationRule;

internal sealed class AggregationRuleContractAttribute : JsonContractAttribute<AggregationRule>
{
    protected override AggregationRule New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<Meta.V1.LabelSelector>>(options, "ClusterRoleSelectors", "clusterRoleSelectors", static o => ((AggregationRule)o).ClusterRoleSelectors, static (o, v) => ((AggregationRule)o).ClusterRoleSelectors = v),
    ];
}
