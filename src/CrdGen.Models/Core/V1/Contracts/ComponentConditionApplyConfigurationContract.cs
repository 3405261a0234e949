// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ComponentConditionApplyConfigurationContract]
public sealed partial class ComponentConditionApplyConfiguration;

internal sealed class ComponentConditionApplyConfigurationContractAttribute : JsonContractAttribute<ComponentConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ComponentConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Error", "error", static o => ((ComponentConditionApplyConfiguration)o).Error, static (o, v) => ((ComponentConditionApplyConfiguration)o).Error = v),
        Optional<string>(options, "Message", "message", static o => ((ComponentConditionApplyConfiguration)o).Message, static (o, v) => ((ComponentConditionApplyConfiguration)o).Message = v),
        Optional<string>(options, "Status", "status", static o => ((ComponentConditionApplyConfiguration)o).Status, static (o, v) => ((ComponentConditionApplyConfiguration)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((ComponentConditionApplyConfiguration)o).Type, static (o, v) => ((ComponentConditionApplyConfiguration)o).Type = v),
    ];
}
