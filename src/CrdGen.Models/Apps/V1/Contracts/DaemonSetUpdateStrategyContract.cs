// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[DaemonSetUpdateStrategyContract]
public sealed partial class DaemonSetUpdateStrategy;

internal sealed class DaemonSetUpdateStrategyContractAttribute : JsonContractAttribute<DaemonSetUpdateStrategy>
{
    protected override DaemonSetUpdateStrategy New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<RollingUpdateDaemonSet>(options, "RollingUpdate", "rollingUpdate", static o => ((DaemonSetUpdateStrategy)o).RollingUpdate, static (o, v) => ((DaemonSetUpdateStrategy)o).RollingUpdate = v),
        Optional<string>(options, "Type", "type", static o => ((DaemonSetUpdateStrategy)o).Type, static (o, v) => ((DaemonSetUpdateStrategy)o).Type = v),
    ];
}
