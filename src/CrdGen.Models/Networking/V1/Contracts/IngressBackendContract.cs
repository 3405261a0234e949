// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressBackendContract]
public sealed partial class IngressBackend;

internal sealed class IngressBackendContractAttribute : JsonContractAttribute<IngressBackend>
{
    protected override IngressBackend New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Core.V1.TypedLocalObjectReference>(options, "Resource", "resource", static o => ((IngressBackend)o).Resource, static (o, v) => ((IngressBackend)o).Resource = v),
        Optional<IngressServiceBackend>(options, "Service", "service", static o => ((IngressBackend)o).Service, static (o, v) => ((IngressBackend)o).Service = v),
    ];
}
