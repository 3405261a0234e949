// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IPAddressSpecContract]
public sealed partial class IPAddressSpec;

internal sealed class IPAddressSpecContractAttribute : JsonContractAttribute<IPAddressSpec>
{
    protected override IPAddressSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<ParentReference>(options, "ParentRef", "parentRef", static o => ((IPAddressSpec)o).ParentRef, static (o, v) => ((IPAddressSpec)o).ParentRef = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern IPAddressSpec Make();
}
