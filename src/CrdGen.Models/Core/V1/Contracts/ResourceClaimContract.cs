// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ResourceClaimContract]
public sealed partial class ResourceClaim;

internal sealed class ResourceClaimContractAttribute : JsonContractAttribute<ResourceClaim>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ResourceClaim New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((ResourceClaim)o).Name, static (o, v) => ((ResourceClaim)o).Name = v!),
        Optional<string>(options, "Request", "request", static o => ((ResourceClaim)o).Request, static (o, v) => ((ResourceClaim)o).Request = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourceClaim Make();
}
