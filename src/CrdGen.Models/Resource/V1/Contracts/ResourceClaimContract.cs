// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceClaimContract]
public sealed partial class ResourceClaim;

internal sealed class ResourceClaimContractAttribute : JsonContractAttribute<ResourceClaim>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ResourceClaim New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ResourceClaim)o).ApiVersion, static (o, v) => ((ResourceClaim)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ResourceClaim)o).Kind, static (o, v) => ((ResourceClaim)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ResourceClaim)o).Metadata, static (o, v) => ((ResourceClaim)o).Metadata = v!),
        Required<ResourceClaimSpec>(options, "Spec", "spec", static o => ((ResourceClaim)o).Spec, static (o, v) => ((ResourceClaim)o).Spec = v!),
        Optional<ResourceClaimStatus>(options, "Status", "status", static o => ((ResourceClaim)o).Status, static (o, v) => ((ResourceClaim)o).Status = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourceClaim Make();
}
