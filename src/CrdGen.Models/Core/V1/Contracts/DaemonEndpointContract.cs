// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[DaemonEndpointContract]
public sealed partial class DaemonEndpoint;

internal sealed class DaemonEndpointContractAttribute : JsonContractAttribute<DaemonEndpoint>
{
    protected override DaemonEndpoint New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<int>(options, "Port", "Port", static o => ((DaemonEndpoint)o).Port, static (o, v) => ((DaemonEndpoint)o).Port = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DaemonEndpoint Make();
}
