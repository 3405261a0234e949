// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[TopologySpreadConstraintContract]
public sealed partial class TopologySpreadConstraint;

internal sealed class TopologySpreadConstraintContractAttribute : JsonContractAttribute<TopologySpreadConstraint>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override TopologySpreadConstraint New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Meta.V1.LabelSelector>(options, "LabelSelector", "labelSelector", static o => ((TopologySpreadConstraint)o).LabelSelector, static (o, v) => ((TopologySpreadConstraint)o).LabelSelector = v),
        Optional<List<string>>(options, "MatchLabelKeys", "matchLabelKeys", static o => ((TopologySpreadConstraint)o).MatchLabelKeys, static (o, v) => ((TopologySpreadConstraint)o).MatchLabelKeys = v),
        Required<int>(options, "MaxSkew", "maxSkew", static o => ((TopologySpreadConstraint)o).MaxSkew, static (o, v) => ((TopologySpreadConstraint)o).MaxSkew = v),
        Optional<int?>(options, "MinDomains", "minDomains", static o => ((TopologySpreadConstraint)o).MinDomains, static (o, v) => ((TopologySpreadConstraint)o).MinDomains = v),
        Optional<string>(options, "NodeAffinityPolicy", "nodeAffinityPolicy", static o => ((TopologySpreadConstraint)o).NodeAffinityPolicy, static (o, v) => ((TopologySpreadConstraint)o).NodeAffinityPolicy = v),
        Optional<string>(options, "NodeTaintsPolicy", "nodeTaintsPolicy", static o => ((TopologySpreadConstraint)o).NodeTaintsPolicy, static (o, v) => ((TopologySpreadConstraint)o).NodeTaintsPolicy = v),
        Required<string>(options, "TopologyKey", "topologyKey", static o => ((TopologySpreadConstraint)o).TopologyKey, static (o, v) => ((TopologySpreadConstraint)o).TopologyKey = v!),
        Required<string>(options, "WhenUnsatisfiable", "whenUnsatisfiable", static o => ((TopologySpreadConstraint)o).WhenUnsatisfiable, static (o, v) => ((TopologySpreadConstraint)o).WhenUnsatisfiable = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern TopologySpreadConstraint Make();
}
