// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeDaemonEndpointsApplyConfigurationContract]
public sealed partial class NodeDaemonEndpointsApplyConfiguration;

internal sealed class NodeDaemonEndpointsApplyConfigurationContractAttribute : JsonContractAttribute<NodeDaemonEndpointsApplyConfiguration>
{
    protected override NodeDaemonEndpointsApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<DaemonEndpointApplyConfiguration>(options, "KubeletEndpoint", "kubeletEndpoint", static o => ((NodeDaemonEndpointsApplyConfiguration)o).KubeletEndpoint, static (o, v) => ((NodeDaemonEndpointsApplyConfiguration)o).KubeletEndpoint = v),
    ];
}
