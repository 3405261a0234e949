// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeAllocatableResourceClaimStatusContract]
public sealed partial class NodeAllocatableResourceClaimStatus;

internal sealed class NodeAllocatableResourceClaimStatusContractAttribute : JsonContractAttribute<NodeAllocatableResourceClaimStatus>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NodeAllocatableResourceClaimStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Containers", "containers", static o => ((NodeAllocatableResourceClaimStatus)o).Containers, static (o, v) => ((NodeAllocatableResourceClaimStatus)o).Containers = v),
        Required<string>(options, "ResourceClaimName", "resourceClaimName", static o => ((NodeAllocatableResourceClaimStatus)o).ResourceClaimName, static (o, v) => ((NodeAllocatableResourceClaimStatus)o).ResourceClaimName = v!),
        Required<Dictionary<string, Quantity>>(options, "Resources", "resources", static o => ((NodeAllocatableResourceClaimStatus)o).Resources, static (o, v) => ((NodeAllocatableResourceClaimStatus)o).Resources = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern NodeAllocatableResourceClaimStatus Make();
}
