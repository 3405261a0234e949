// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressPortStatusContract]
public sealed partial class IngressPortStatus;

internal sealed class IngressPortStatusContractAttribute : JsonContractAttribute<IngressPortStatus>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override IngressPortStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Error", "error", static o => ((IngressPortStatus)o).Error, static (o, v) => ((IngressPortStatus)o).Error = v),
        Required<int>(options, "Port", "port", static o => ((IngressPortStatus)o).Port, static (o, v) => ((IngressPortStatus)o).Port = v),
        Required<string>(options, "Protocol", "protocol", static o => ((IngressPortStatus)o).Protocol, static (o, v) => ((IngressPortStatus)o).Protocol = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern IngressPortStatus Make();
}
