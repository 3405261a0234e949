// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[TypedObjectReferenceContract]
public sealed partial class TypedObjectReference;

internal sealed class TypedObjectReferenceContractAttribute : JsonContractAttribute<TypedObjectReference>
{
    protected override TypedObjectReference New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiGroup", "apiGroup", static o => ((TypedObjectReference)o).ApiGroup, static (o, v) => ((TypedObjectReference)o).ApiGroup = v),
        Required<string>(options, "Kind", "kind", static o => ((TypedObjectReference)o).Kind, static (o, v) => ((TypedObjectReference)o).Kind = v!),
        Required<string>(options, "Name", "name", static o => ((TypedObjectReference)o).Name, static (o, v) => ((TypedObjectReference)o).Name = v!),
        Optional<string>(options, "Namespace", "namespace", static o => ((TypedObjectReference)o).Namespace, static (o, v) => ((TypedObjectReference)o).Namespace = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern TypedObjectReference Make();
}
