// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressClassContract]
public sealed partial class IngressClass;

internal sealed class IngressClassContractAttribute : JsonContractAttribute<IngressClass>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override IngressClass New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((IngressClass)o).ApiVersion, static (o, v) => ((IngressClass)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((IngressClass)o).Kind, static (o, v) => ((IngressClass)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((IngressClass)o).Metadata, static (o, v) => ((IngressClass)o).Metadata = v!),
        Optional<IngressClassSpec>(options, "Spec", "spec", static o => ((IngressClass)o).Spec, static (o, v) => ((IngressClass)o).Spec = v),
    ];
}
