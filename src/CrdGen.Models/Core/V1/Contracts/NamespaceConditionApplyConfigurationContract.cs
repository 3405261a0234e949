// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NamespaceConditionApplyConfigurationContract]
public sealed partial class NamespaceConditionApplyConfiguration;

internal sealed class NamespaceConditionApplyConfigurationContractAttribute : JsonContractAttribute<NamespaceConditionApplyConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NamespaceConditionApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        OptionalTime(options, "LastTransitionTime", "lastTransitionTime", static o => ((NamespaceConditionApplyConfiguration)o).LastTransitionTime, static (o, v) => ((NamespaceConditionApplyConfiguration)o).LastTransitionTime = v),
        Optional<string>(options, "Message", "message", static o => ((NamespaceConditionApplyConfiguration)o).Message, static (o, v) => ((NamespaceConditionApplyConfiguration)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((NamespaceConditionApplyConfiguration)o).Reason, static (o, v) => ((NamespaceConditionApplyConfiguration)o).Reason = v),
        Optional<string>(options, "Status", "status", static o => ((NamespaceConditionApplyConfiguration)o).Status, static (o, v) => ((NamespaceConditionApplyConfiguration)o).Status = v),
        Optional<string>(options, "Type", "type", static o => ((NamespaceConditionApplyConfiguration)o).Type, static (o, v) => ((NamespaceConditionApplyConfiguration)o).Type = v),
    ];
}
