// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[TypedLocalObjectReferenceContract]
public sealed partial class TypedLocalObjectReference;

internal sealed class TypedLocalObjectReferenceContractAttribute : JsonContractAttribute<TypedLocalObjectReference>
{
    protected override TypedLocalObjectReference New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiGroup", "apiGroup", static o => ((TypedLocalObjectReference)o).ApiGroup, static (o, v) => ((TypedLocalObjectReference)o).ApiGroup = v),
        Required<string>(options, "Kind", "kind", static o => ((TypedLocalObjectReference)o).Kind, static (o, v) => ((TypedLocalObjectReference)o).Kind = v!),
        Required<string>(options, "Name", "name", static o => ((TypedLocalObjectReference)o).Name, static (o, v) => ((TypedLocalObjectReference)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern TypedLocalObjectReference Make();
}
