// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressServiceBackendContract]
public sealed partial class IngressServiceBackend;

internal sealed class IngressServiceBackendContractAttribute : JsonContractAttribute<IngressServiceBackend>
{
    protected override IngressServiceBackend New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((IngressServiceBackend)o).Name, static (o, v) => ((IngressServiceBackend)o).Name = v!),
        Optional<ServiceBackendPort>(options, "Port", "port", static o => ((IngressServiceBackend)o).Port, static (o, v) => ((IngressServiceBackend)o).Port = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern IngressServiceBackend Make();
}
