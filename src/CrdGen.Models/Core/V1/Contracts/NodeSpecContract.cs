// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeSpecContract]
public sealed partial class NodeSpec;

internal sealed class NodeSpecContractAttribute : JsonContractAttribute<NodeSpec>
{
    protected override NodeSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<NodeConfigSource>(options, "ConfigSource", "configSource", static o => ((NodeSpec)o).ConfigSource, static (o, v) => ((NodeSpec)o).ConfigSource = v),
        Optional<string>(options, "ExternalID", "externalID", static o => ((NodeSpec)o).ExternalID, static (o, v) => ((NodeSpec)o).ExternalID = v),
        Optional<string>(options, "PodCIDR", "podCIDR", static o => ((NodeSpec)o).PodCIDR, static (o, v) => ((NodeSpec)o).PodCIDR = v),
        Optional<List<string>>(options, "PodCIDRs", "podCIDRs", static o => ((NodeSpec)o).PodCIDRs, static (o, v) => ((NodeSpec)o).PodCIDRs = v),
        Optional<string>(options, "ProviderID", "providerID", static o => ((NodeSpec)o).ProviderID, static (o, v) => ((NodeSpec)o).ProviderID = v),
        Optional<List<Taint>>(options, "Taints", "taints", static o => ((NodeSpec)o).Taints, static (o, v) => ((NodeSpec)o).Taints = v),
        Optional<bool?>(options, "Unschedulable", "unschedulable", static o => ((NodeSpec)o).Unschedulable, static (o, v) => ((NodeSpec)o).Unschedulable = v),
    ];
}
