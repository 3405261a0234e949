// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[TopologySpreadConstraintApplyConfigurationContract]
public sealed partial class TopologySpreadConstraintApplyConfiguration;

internal sealed class TopologySpreadConstraintApplyConfigurationContractAttribute : JsonContractAttribute<TopologySpreadConstraintApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override TopologySpreadConstraintApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Meta.V1.LabelSelector>(options, "LabelSelector", "labelSelector", static o => ((TopologySpreadConstraintApplyConfiguration)o).LabelSelector, static (o, v) => ((TopologySpreadConstraintApplyConfiguration)o).LabelSelector = v),
        Optional<List<string>>(options, "MatchLabelKeys", "matchLabelKeys", static o => ((TopologySpreadConstraintApplyConfiguration)o).MatchLabelKeys, static (o, v) => ((TopologySpreadConstraintApplyConfiguration)o).MatchLabelKeys = v),
        Optional<int?>(options, "MaxSkew", "maxSkew", static o => ((TopologySpreadConstraintApplyConfiguration)o).MaxSkew, static (o, v) => ((TopologySpreadConstraintApplyConfiguration)o).MaxSkew = v),
        Optional<int?>(options, "MinDomains", "minDomains", static o => ((TopologySpreadConstraintApplyConfiguration)o).MinDomains, static (o, v) => ((TopologySpreadConstraintApplyConfiguration)o).MinDomains = v),
        Optional<string>(options, "NodeAffinityPolicy", "nodeAffinityPolicy", static o => ((TopologySpreadConstraintApplyConfiguration)o).NodeAffinityPolicy, static (o, v) => ((TopologySpreadConstraintApplyConfiguration)o).NodeAffinityPolicy = v),
        Optional<string>(options, "NodeTaintsPolicy", "nodeTaintsPolicy", static o => ((TopologySpreadConstraintApplyConfiguration)o).NodeTaintsPolicy, static (o, v) => ((TopologySpreadConstraintApplyConfiguration)o).NodeTaintsPolicy = v),
        Optional<string>(options, "TopologyKey", "topologyKey", static o => ((TopologySpreadConstraintApplyConfiguration)o).TopologyKey, static (o, v) => ((TopologySpreadConstraintApplyConfiguration)o).TopologyKey = v),
        Optional<string>(options, "WhenUnsatisfiable", "whenUnsatisfiable", static o => ((TopologySpreadConstraintApplyConfiguration)o).WhenUnsatisfiable, static (o, v) => ((TopologySpreadConstraintApplyConfiguration)o).WhenUnsatisfiable = v),
    ];
}
