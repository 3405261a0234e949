// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressTLSContract]
public sealed partial class IngressTLS;

internal sealed class IngressTLSContractAttribute : JsonContractAttribute<IngressTLS>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override IngressTLS New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Hosts", "hosts", static o => ((IngressTLS)o).Hosts, static (o, v) => ((IngressTLS)o).Hosts = v),
        Optional<string>(options, "SecretName", "secretName", static o => ((IngressTLS)o).SecretName, static (o, v) => ((IngressTLS)o).SecretName = v),
    ];
}
