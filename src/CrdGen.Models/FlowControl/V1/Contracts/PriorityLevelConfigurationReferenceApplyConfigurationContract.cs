// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[PriorityLevelConfigurationReferenceApplyConfigurationContract]
public sealed partial class PriorityLevelConfigurationReferenceApplyConfiguration;

internal sealed class PriorityLevelConfigurationReferenceApplyConfigurationContractAttribute : JsonContractAttribute<PriorityLevelConfigurationReferenceApplyConfiguration>
{
    protected override PriorityLevelConfigurationReferenceApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Name", "name", static o => ((PriorityLevelConfigurationReferenceApplyConfiguration)o).Name, static (o, v) => ((PriorityLevelConfigurationReferenceApplyConfiguration)o).Name = v),
    ];
}
