// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ComponentStatusContract]
public sealed partial class ComponentStatus;

internal sealed class ComponentStatusContractAttribute : JsonContractAttribute<ComponentStatus>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ComponentStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ComponentStatus)o).ApiVersion, static (o, v) => ((ComponentStatus)o).ApiVersion = v!),
        Optional<List<ComponentCondition>>(options, "Conditions", "conditions", static o => ((ComponentStatus)o).Conditions, static (o, v) => ((ComponentStatus)o).Conditions = v),
        Given<string>(options, "Kind", "kind", static o => ((ComponentStatus)o).Kind, static (o, v) => ((ComponentStatus)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ComponentStatus)o).Metadata, static (o, v) => ((ComponentStatus)o).Metadata = v!),
    ];
}
