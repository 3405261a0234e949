// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceClaimConsumerReferenceContract]
public sealed partial class ResourceClaimConsumerReference;

internal sealed class ResourceClaimConsumerReferenceContractAttribute : JsonContractAttribute<ResourceClaimConsumerReference>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ResourceClaimConsumerReference New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiGroup", "apiGroup", static o => ((ResourceClaimConsumerReference)o).ApiGroup, static (o, v) => ((ResourceClaimConsumerReference)o).ApiGroup = v),
        Required<string>(options, "Name", "name", static o => ((ResourceClaimConsumerReference)o).Name, static (o, v) => ((ResourceClaimConsumerReference)o).Name = v!),
        Required<string>(options, "Resource", "resource", static o => ((ResourceClaimConsumerReference)o).Resource, static (o, v) => ((ResourceClaimConsumerReference)o).Resource = v!),
        Required<string>(options, "Uid", "uid", static o => ((ResourceClaimConsumerReference)o).Uid, static (o, v) => ((ResourceClaimConsumerReference)o).Uid = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourceClaimConsumerReference Make();
}
