// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[FlowSchemaStatusContract]
public sealed partial class FlowSchemaStatus;

internal sealed class FlowSchemaStatusContractAttribute : JsonContractAttribute<FlowSchemaStatus>
{
    protected override FlowSchemaStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<FlowSchemaCondition>>(options, "Conditions", "conditions", static o => ((FlowSchemaStatus)o).Conditions, static (o, v) => ((FlowSchemaStatus)o).Conditions = v),
    ];
}
