// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[StatefulSetContract]
public sealed partial class StatefulSet;

internal sealed class StatefulSetContractAttribute : JsonContractAttribute<StatefulSet>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override StatefulSet New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((StatefulSet)o).ApiVersion, static (o, v) => ((StatefulSet)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((StatefulSet)o).Kind, static (o, v) => ((StatefulSet)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((StatefulSet)o).Metadata, static (o, v) => ((StatefulSet)o).Metadata = v!),
        Optional<StatefulSetSpec>(options, "Spec", "spec", static o => ((StatefulSet)o).Spec, static (o, v) => ((StatefulSet)o).Spec = v),
        Optional<StatefulSetStatus>(options, "Status", "status", static o => ((StatefulSet)o).Status, static (o, v) => ((StatefulSet)o).Status = v),
    ];
}
