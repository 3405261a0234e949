// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Scheduling.V1;

[PriorityClassApplyConfigurationContract]
public sealed partial class PriorityClassApplyConfiguration;

internal sealed class PriorityClassApplyConfigurationContractAttribute : JsonContractAttribute<PriorityClassApplyConfiguration>
{
    protected override PriorityClassApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((PriorityClassApplyConfiguration)o).ApiVersion, static (o, v) => ((PriorityClassApplyConfiguration)o).ApiVersion = v!),
        Optional<string>(options, "Description", "description", static o => ((PriorityClassApplyConfiguration)o).Description, static (o, v) => ((PriorityClassApplyConfiguration)o).Description = v),
        Optional<bool?>(options, "GlobalDefault", "globalDefault", static o => ((PriorityClassApplyConfiguration)o).GlobalDefault, static (o, v) => ((PriorityClassApplyConfiguration)o).GlobalDefault = v),
        Given<string>(options, "Kind", "kind", static o => ((PriorityClassApplyConfiguration)o).Kind, static (o, v) => ((PriorityClassApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((PriorityClassApplyConfiguration)o).Metadata, static (o, v) => ((PriorityClassApplyConfiguration)o).Metadata = v!),
        Optional<string>(options, "PreemptionPolicy", "preemptionPolicy", static o => ((PriorityClassApplyConfiguration)o).PreemptionPolicy, static (o, v) => ((PriorityClassApplyConfiguration)o).PreemptionPolicy = v),
        Optional<int?>(options, "Value", "value", static o => ((PriorityClassApplyConfiguration)o).Value, static (o, v) => ((PriorityClassApplyConfiguration)o).Value = v),
    ];
}
