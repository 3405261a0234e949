// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

[ClusterRoleContract]
public sealed partial class ClusterRole;

internal sealed class ClusterRoleContractAttribute : JsonContractAttribute<ClusterRole>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ClusterRole New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<AggregationRule>(options, "AggregationRule", "aggregationRule", static o => ((ClusterRole)o).AggregationRule, static (o, v) => ((ClusterRole)o).AggregationRule = v),
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ClusterRole)o).ApiVersion, static (o, v) => ((ClusterRole)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ClusterRole)o).Kind, static (o, v) => ((ClusterRole)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ClusterRole)o).Metadata, static (o, v) => ((ClusterRole)o).Metadata = v!),
        Optional<List<PolicyRule>>(options, "Rules", "rules", static o => ((ClusterRole)o).Rules, static (o, v) => ((ClusterRole)o).Rules = v),
    ];
}
