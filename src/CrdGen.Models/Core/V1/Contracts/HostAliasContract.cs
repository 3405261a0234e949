// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[HostAliasContract]
public sealed partial class HostAlias;

internal sealed class HostAliasContractAttribute : JsonContractAttribute<HostAlias>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override HostAlias New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Hostnames", "hostnames", static o => ((HostAlias)o).Hostnames, static (o, v) => ((HostAlias)o).Hostnames = v),
        Required<string>(options, "IP", "ip", static o => ((HostAlias)o).IP, static (o, v) => ((HostAlias)o).IP = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern HostAlias Make();
}
