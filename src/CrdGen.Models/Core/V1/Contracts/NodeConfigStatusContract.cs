// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeConfigStatusContract]
public sealed partial class NodeConfigStatus;

internal sealed class NodeConfigStatusContractAttribute : JsonContractAttribute<NodeConfigStatus>
{
    protected override NodeConfigStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<NodeConfigSource>(options, "Active", "active", static o => ((NodeConfigStatus)o).Active, static (o, v) => ((NodeConfigStatus)o).Active = v),
        Optional<NodeConfigSource>(options, "Assigned", "assigned", static o => ((NodeConfigStatus)o).Assigned, static (o, v) => ((NodeConfigStatus)o).Assigned = v),
        Optional<string>(options, "Error", "error", static o => ((NodeConfigStatus)o).Error, static (o, v) => ((NodeConfigStatus)o).Error = v),
        Optional<NodeConfigSource>(options, "LastKnownGood", "lastKnownGood", static o => ((NodeConfigStatus)o).LastKnownGood, static (o, v) => ((NodeConfigStatus)o).LastKnownGood = v),
    ];
}
