// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[RollingUpdateStatefulSetStrategyContract]
public sealed partial class RollingUpdateStatefulSetStrategy;

internal sealed class RollingUpdateStatefulSetStrategyContractAttribute : JsonContractAttribute<RollingUpdateStatefulSetStrategy>
{
    protected override RollingUpdateStatefulSetStrategy New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<IntOrString?>(options, "MaxUnavailable", "maxUnavailable", static o => ((RollingUpdateStatefulSetStrategy)o).MaxUnavailable, static (o, v) => ((RollingUpdateStatefulSetStrategy)o).MaxUnavailable = v),
        Optional<int?>(options, "Partition", "partition", static o => ((RollingUpdateStatefulSetStrategy)o).Partition, static (o, v) => ((RollingUpdateStatefulSetStrategy)o).Partition = v),
    ];
}
