// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodExtendedResourceClaimStatusContract]
public sealed partial class PodExtendedResourceClaimStatus;

internal sealed class PodExtendedResourceClaimStatusContractAttribute : JsonContractAttribute<PodExtendedResourceClaimStatus>
{
    protected override PodExtendedResourceClaimStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<List<ContainerExtendedResourceRequest>>(options, "RequestMappings", "requestMappings", static o => ((PodExtendedResourceClaimStatus)o).RequestMappings, static (o, v) => ((PodExtendedResourceClaimStatus)o).RequestMappings = v!),
        Required<string>(options, "ResourceClaimName", "resourceClaimName", static o => ((PodExtendedResourceClaimStatus)o).ResourceClaimName, static (o, v) => ((PodExtendedResourceClaimStatus)o).ResourceClaimName = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodExtendedResourceClaimStatus Make();
}
