// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodResourceClaimContract]
public sealed partial class PodResourceClaim;

internal sealed class PodResourceClaimContractAttribute : JsonContractAttribute<PodResourceClaim>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PodResourceClaim New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((PodResourceClaim)o).Name, static (o, v) => ((PodResourceClaim)o).Name = v!),
        Optional<string>(options, "ResourceClaimName", "resourceClaimName", static o => ((PodResourceClaim)o).ResourceClaimName, static (o, v) => ((PodResourceClaim)o).ResourceClaimName = v),
        Optional<string>(options, "ResourceClaimTemplateName", "resourceClaimTemplateName", static o => ((PodResourceClaim)o).ResourceClaimTemplateName, static (o, v) => ((PodResourceClaim)o).ResourceClaimTemplateName = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodResourceClaim Make();
}
