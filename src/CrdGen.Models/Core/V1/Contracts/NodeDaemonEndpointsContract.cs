// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeDaemonEndpointsContract]
public sealed partial class NodeDaemonEndpoints;

internal sealed class NodeDaemonEndpointsContractAttribute : JsonContractAttribute<NodeDaemonEndpoints>
{
    protected override NodeDaemonEndpoints New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<DaemonEndpoint>(options, "KubeletEndpoint", "kubeletEndpoint", static o => ((NodeDaemonEndpoints)o).KubeletEndpoint, static (o, v) => ((NodeDaemonEndpoints)o).KubeletEndpoint = v),
    ];
}
