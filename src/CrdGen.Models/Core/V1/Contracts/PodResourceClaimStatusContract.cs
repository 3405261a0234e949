// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodResourceClaimStatusContract]
public sealed partial class PodResourceClaimStatus;

internal sealed class PodResourceClaimStatusContractAttribute : JsonContractAttribute<PodResourceClaimStatus>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PodResourceClaimStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((PodResourceClaimStatus)o).Name, static (o, v) => ((PodResourceClaimStatus)o).Name = v!),
        Optional<string>(options, "ResourceClaimName", "resourceClaimName", static o => ((PodResourceClaimStatus)o).ResourceClaimName, static (o, v) => ((PodResourceClaimStatus)o).ResourceClaimName = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodResourceClaimStatus Make();
}
