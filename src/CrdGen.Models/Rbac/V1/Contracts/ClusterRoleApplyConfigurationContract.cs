// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

[ClusterRoleApplyConfigurationContract]
public sealed partial class ClusterRoleApplyConfiguration;

internal sealed class ClusterRoleApplyConfigurationContractAttribute : JsonContractAttribute<ClusterRoleApplyConfiguration>
{
    protected override ClusterRoleApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<AggregationRule>(options, "AggregationRule", "aggregationRule", static o => ((ClusterRoleApplyConfiguration)o).AggregationRule, static (o, v) => ((ClusterRoleApplyConfiguration)o).AggregationRule = v),
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ClusterRoleApplyConfiguration)o).ApiVersion, static (o, v) => ((ClusterRoleApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ClusterRoleApplyConfiguration)o).Kind, static (o, v) => ((ClusterRoleApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ClusterRoleApplyConfiguration)o).Metadata, static (o, v) => ((ClusterRoleApplyConfiguration)o).Metadata = v!),
        Optional<List<PolicyRule>>(options, "Rules", "rules", static o => ((ClusterRoleApplyConfiguration)o).Rules, static (o, v) => ((ClusterRoleApplyConfiguration)o).Rules = v),
    ];
}
