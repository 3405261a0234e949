// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodContract]
public sealed partial class Pod;

internal sealed class PodContractAttribute : JsonContractAttribute<Pod>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override Pod New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Pod)o).ApiVersion, static (o, v) => ((Pod)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((Pod)o).Kind, static (o, v) => ((Pod)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Pod)o).Metadata, static (o, v) => ((Pod)o).Metadata = v!),
        Optional<PodSpec>(options, "Spec", "spec", static o => ((Pod)o).Spec, static (o, v) => ((Pod)o).Spec = v),
        Optional<PodStatus>(options, "Status", "status", static o => ((Pod)o).Status, static (o, v) => ((Pod)o).Status = v),
    ];
}
