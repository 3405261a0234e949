// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeSpecApplyConfigurationContract]
public sealed partial class NodeSpecApplyConfiguration;

internal sealed class NodeSpecApplyConfigurationContractAttribute : JsonContractAttribute<NodeSpecApplyConfiguration>
{
    protected override NodeSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<NodeConfigSourceApplyConfiguration>(options, "ConfigSource", "configSource", static o => ((NodeSpecApplyConfiguration)o).ConfigSource, static (o, v) => ((NodeSpecApplyConfiguration)o).ConfigSource = v),
        Optional<string>(options, "ExternalID", "externalID", static o => ((NodeSpecApplyConfiguration)o).ExternalID, static (o, v) => ((NodeSpecApplyConfiguration)o).ExternalID = v),
        Optional<string>(options, "PodCIDR", "podCIDR", static o => ((NodeSpecApplyConfiguration)o).PodCIDR, static (o, v) => ((NodeSpecApplyConfiguration)o).PodCIDR = v),
        Optional<List<string>>(options, "PodCIDRs", "podCIDRs", static o => ((NodeSpecApplyConfiguration)o).PodCIDRs, static (o, v) => ((NodeSpecApplyConfiguration)o).PodCIDRs = v),
        Optional<string>(options, "ProviderID", "providerID", static o => ((NodeSpecApplyConfiguration)o).ProviderID, static (o, v) => ((NodeSpecApplyConfiguration)o).ProviderID = v),
        Optional<List<Taint>>(options, "Taints", "taints", static o => ((NodeSpecApplyConfiguration)o).Taints, static (o, v) => ((NodeSpecApplyConfiguration)o).Taints = v),
        Optional<bool?>(options, "Unschedulable", "unschedulable", static o => ((NodeSpecApplyConfiguration)o).Unschedulable, static (o, v) => ((NodeSpecApplyConfiguration)o).Unschedulable = v),
    ];
}
