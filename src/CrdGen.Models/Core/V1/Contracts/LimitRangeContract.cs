// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LimitRangeContract]
public sealed partial class LimitRange;

internal sealed class LimitRangeContractAttribute : JsonContractAttribute<LimitRange>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override LimitRange New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((LimitRange)o).ApiVersion, static (o, v) => ((LimitRange)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((LimitRange)o).Kind, static (o, v) => ((LimitRange)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((LimitRange)o).Metadata, static (o, v) => ((LimitRange)o).Metadata = v!),
        Optional<LimitRangeSpec>(options, "Spec", "spec", static o => ((LimitRange)o).Spec, static (o, v) => ((LimitRange)o).Spec = v),
    ];
}
