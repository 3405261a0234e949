// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IPAddressContract]
public sealed partial class IPAddress;

internal sealed class IPAddressContractAttribute : JsonContractAttribute<IPAddress>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override IPAddress New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((IPAddress)o).ApiVersion, static (o, v) => ((IPAddress)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((IPAddress)o).Kind, static (o, v) => ((IPAddress)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((IPAddress)o).Metadata, static (o, v) => ((IPAddress)o).Metadata = v!),
        Required<IPAddressSpec>(options, "Spec", "spec", static o => ((IPAddress)o).Spec, static (o, v) => ((IPAddress)o).Spec = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern IPAddress Make();
}
