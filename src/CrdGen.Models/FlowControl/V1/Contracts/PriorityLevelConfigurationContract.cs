// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[PriorityLevelConfigurationContract]
public sealed partial class PriorityLevelConfiguration;

internal sealed class PriorityLevelConfigurationContractAttribute : JsonContractAttribute<PriorityLevelConfiguration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override PriorityLevelConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((PriorityLevelConfiguration)o).ApiVersion, static (o, v) => ((PriorityLevelConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((PriorityLevelConfiguration)o).Kind, static (o, v) => ((PriorityLevelConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((PriorityLevelConfiguration)o).Metadata, static (o, v) => ((PriorityLevelConfiguration)o).Metadata = v!),
        Optional<PriorityLevelConfigurationSpec>(options, "Spec", "spec", static o => ((PriorityLevelConfiguration)o).Spec, static (o, v) => ((PriorityLevelConfiguration)o).Spec = v),
        Optional<PriorityLevelConfigurationStatus>(options, "Status", "status", static o => ((PriorityLevelConfiguration)o).Status, static (o, v) => ((PriorityLevelConfiguration)o).Status = v),
    ];
}
