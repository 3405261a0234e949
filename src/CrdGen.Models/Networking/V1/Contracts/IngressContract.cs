// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressContract]
public sealed partial class Ingress;

internal sealed class IngressContractAttribute : JsonContractAttribute<Ingress>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override Ingress New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Ingress)o).ApiVersion, static (o, v) => ((Ingress)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((Ingress)o).Kind, static (o, v) => ((Ingress)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Ingress)o).Metadata, static (o, v) => ((Ingress)o).Metadata = v!),
        Optional<IngressSpec>(options, "Spec", "spec", static o => ((Ingress)o).Spec, static (o, v) => ((Ingress)o).Spec = v),
        Optional<IngressStatus>(options, "Status", "status", static o => ((Ingress)o).Status, static (o, v) => ((Ingress)o).Status = v),
    ];
}
