// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[StatefulSetOrdinalsContract]
public sealed partial class StatefulSetOrdinals;

internal sealed class StatefulSetOrdinalsContractAttribute : JsonContractAttribute<StatefulSetOrdinals>
{
    protected override StatefulSetOrdinals New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "Start", "start", static o => ((StatefulSetOrdinals)o).Start, static (o, v) => ((StatefulSetOrdinals)o).Start = v),
    ];
}
