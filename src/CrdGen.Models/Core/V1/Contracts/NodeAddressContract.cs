// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeAddressContract]
public sealed partial class NodeAddress;

internal sealed class NodeAddressContractAttribute : JsonContractAttribute<NodeAddress>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NodeAddress New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Address", "address", static o => ((NodeAddress)o).Address, static (o, v) => ((NodeAddress)o).Address = v!),
        Required<string>(options, "Type", "type", static o => ((NodeAddress)o).Type, static (o, v) => ((NodeAddress)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern NodeAddress Make();
}
