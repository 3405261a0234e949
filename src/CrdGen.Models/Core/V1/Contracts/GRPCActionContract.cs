// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[GRPCActionContract]
public sealed partial class GRPCAction;

internal sealed class GRPCActionContractAttribute : JsonContractAttribute<GRPCAction>
{
    protected override GRPCAction New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<int>(options, "Port", "port", static o => ((GRPCAction)o).Port, static (o, v) => ((GRPCAction)o).Port = v),
        Optional<string>(options, "Service", "service", static o => ((GRPCAction)o).Service, static (o, v) => ((GRPCAction)o).Service = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern GRPCAction Make();
}
