// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceDefinitionConditionApplyConfigurationContract]
public sealed partial class CustomResourceDefinitionConditionApplyConfiguration;

internal sealed class CustomResourceDefinitionConditionApplyConfigurationContractAttribute : JsonContractAttribute<CustomResourceDefinitionConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override CustomResourceDefinitionConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((CustomResourceDefinitionConditionApplyConfiguration)o).LastTransitionTime, static (o, v) => ((CustomResourceDefinitionConditionApplyConfiguration)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((CustomResourceDefinitionConditionApplyConfiguration)o).Message, static (o, v) => ((CustomResourceDefinitionConditionApplyConfiguration)o).Message = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((CustomResourceDefinitionConditionApplyConfiguration)o).ObservedGeneration, static (o, v) => ((CustomResourceDefinitionConditionApplyConfiguration)o).ObservedGeneration = v),
        Optional<string>(options, "Reason", "reason", static o => ((CustomResourceDefinitionConditionApplyConfiguration)o).Reason, static (o, v) => ((CustomResourceDefinitionConditionApplyConfiguration)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((CustomResourceDefinitionConditionApplyConfiguration)o).Status, static (o, v) => ((CustomResourceDefinitionConditionApplyConfiguration)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((CustomResourceDefinitionConditionApplyConfiguration)o).Type, static (o, v) => ((CustomResourceDefinitionConditionApplyConfiguration)o).Type = v),
    ];
}
