// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeConfigStatusApplyConfigurationContract]
public sealed partial class NodeConfigStatusApplyConfiguration;

internal sealed class NodeConfigStatusApplyConfigurationContractAttribute : JsonContractAttribute<NodeConfigStatusApplyConfiguration>
{
    protected override NodeConfigStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<NodeConfigSourceApplyConfiguration>(options, "Active", "active", static o => ((NodeConfigStatusApplyConfiguration)o).Active, static (o, v) => ((NodeConfigStatusApplyConfiguration)o).Active = v),
        Optional<NodeConfigSourceApplyConfiguration>(options, "Assigned", "assigned", static o => ((NodeConfigStatusApplyConfiguration)o).Assigned, static (o, v) => ((NodeConfigStatusApplyConfiguration)o).Assigned = v),
        Optional<string>(options, "Error", "error", static o => ((NodeConfigStatusApplyConfiguration)o).Error, static (o, v) => ((NodeConfigStatusApplyConfiguration)o).Error = v),
        Optional<NodeConfigSourceApplyConfiguration>(options, "LastKnownGood", "lastKnownGood", static o => ((NodeConfigStatusApplyConfiguration)o).LastKnownGood, static (o, v) => ((NodeConfigStatusApplyConfiguration)o).LastKnownGood = v),
    ];
}
