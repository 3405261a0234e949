// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressSpecContract]
public sealed partial class IngressSpec;

internal sealed class IngressSpecContractAttribute : JsonContractAttribute<IngressSpec>
{
    protected override IngressSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<IngressBackend>(options, "DefaultBackend", "defaultBackend", static o => ((IngressSpec)o).DefaultBackend, static (o, v) => ((IngressSpec)o).DefaultBackend = v),
        Optional<string>(options, "IngressClassName", "ingressClassName", static o => ((IngressSpec)o).IngressClassName, static (o, v) => ((IngressSpec)o).IngressClassName = v),
        Optional<List<IngressRule>>(options, "Rules", "rules", static o => ((IngressSpec)o).Rules, static (o, v) => ((IngressSpec)o).Rules = v),
        Optional<List<IngressTLS>>(options, "Tls", "tls", static o => ((IngressSpec)o).Tls, static (o, v) => ((IngressSpec)o).Tls = v),
    ];
}
