// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[PriorityLevelConfigurationStatusContract]
public sealed partial class PriorityLevelConfigurationStatus;

internal sealed class PriorityLevelConfigurationStatusContractAttribute : JsonContractAttribute<PriorityLevelConfigurationStatus>
{
    protected override PriorityLevelConfigurationStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<PriorityLevelConfigurationCondition>>(options, "Conditions", "conditions", static o => ((PriorityLevelConfigurationStatus)o).Conditions, static (o, v) => ((PriorityLevelConfigurationStatus)o).Conditions = v),
    ];
}
