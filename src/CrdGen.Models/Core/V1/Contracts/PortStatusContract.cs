// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PortStatusContract]
public sealed partial class PortStatus;

internal sealed class PortStatusContractAttribute : JsonContractAttribute<PortStatus>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PortStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Error", "error", static o => ((PortStatus)o).Error, static (o, v) => ((PortStatus)o).Error = v),
        Required<int>(options, "Port", "port", static o => ((PortStatus)o).Port, static (o, v) => ((PortStatus)o).Port = v),
        Required<string>(options, "Protocol", "protocol", static o => ((PortStatus)o).Protocol, static (o, v) => ((PortStatus)o).Protocol = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PortStatus Make();
}
