// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[StatefulSetUpdateStrategyContract]
public sealed partial class StatefulSetUpdateStrategy;

internal sealed class StatefulSetUpdateStrategyContractAttribute : JsonContractAttribute<StatefulSetUpdateStrategy>
{
    protected override StatefulSetUpdateStrategy New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<RollingUpdateStatefulSetStrategy>(options, "RollingUpdate", "rollingUpdate", static o => ((StatefulSetUpdateStrategy)o).RollingUpdate, static (o, v) => ((StatefulSetUpdateStrategy)o).RollingUpdate = v),
        Optional<string>(options, "Type", "type", static o => ((StatefulSetUpdateStrategy)o).Type, static (o, v) => ((StatefulSetUpdateStrategy)o).Type = v),
    ];
}
