// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[PriorityLevelConfigurationApplyConfigurationContract]
public sealed partial class PriorityLevelConfigurationApplyConfiguration;

internal sealed class PriorityLevelConfigurationApplyConfigurationContractAttribute : JsonContractAttribute<PriorityLevelConfigurationApplyConfiguration>
{
    protected override PriorityLevelConfigurationApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((PriorityLevelConfigurationApplyConfiguration)o).ApiVersion, static (o, v) => ((PriorityLevelConfigurationApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((PriorityLevelConfigurationApplyConfiguration)o).Kind, static (o, v) => ((PriorityLevelConfigurationApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((PriorityLevelConfigurationApplyConfiguration)o).Metadata, static (o, v) => ((PriorityLevelConfigurationApplyConfiguration)o).Metadata = v!),
        Optional<PriorityLevelConfigurationSpecApplyConfiguration>(options, "Spec", "spec", static o => ((PriorityLevelConfigurationApplyConfiguration)o).Spec, static (o, v) => ((PriorityLevelConfigurationApplyConfiguration)o).Spec = v),
        Optional<PriorityLevelConfigurationStatus>(options, "Status", "status", static o => ((PriorityLevelConfigurationApplyConfiguration)o).Status, static (o, v) => ((PriorityLevelConfigurationApplyConfiguration)o).Status = v),
    ];
}
