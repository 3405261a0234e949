// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ComponentStatusApplyConfigurationContract]
public sealed partial class ComponentStatusApplyConfiguration;

internal sealed class ComponentStatusApplyConfigurationContractAttribute : JsonContractAttribute<ComponentStatusApplyConfiguration>
{
    protected override ComponentStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ComponentStatusApplyConfiguration)o).ApiVersion, static (o, v) => ((ComponentStatusApplyConfiguration)o).ApiVersion = v!),
        Optional<List<ComponentConditionApplyConfiguration>>(options, "Conditions", "conditions", static o => ((ComponentStatusApplyConfiguration)o).Conditions, static (o, v) => ((ComponentStatusApplyConfiguration)o).Conditions = v),
        Given<string>(options, "Kind", "kind", static o => ((ComponentStatusApplyConfiguration)o).Kind, static (o, v) => ((ComponentStatusApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ComponentStatusApplyConfiguration)o).Metadata, static (o, v) => ((ComponentStatusApplyConfiguration)o).Metadata = v!),
    ];
}
