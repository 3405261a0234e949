// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IPBlockContract]
public sealed partial class IPBlock;

internal sealed class IPBlockContractAttribute : JsonContractAttribute<IPBlock>
{
    protected override IPBlock New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Cidr", "cidr", static o => ((IPBlock)o).Cidr, static (o, v) => ((IPBlock)o).Cidr = v!),
        Optional<List<string>>(options, "Except", "except", static o => ((IPBlock)o).Except, static (o, v) => ((IPBlock)o).Except = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern IPBlock Make();
}
