// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

internal sealed class OwnerReferenceContractAttribute : JsonContractAttribute<OwnerReference>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override OwnerReference New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "ApiVersion", "apiVersion", static o => ((OwnerReference)o).ApiVersion, static (o, v) => ((OwnerReference)o).ApiVersion = v!),
        Optional<bool?>(options, "BlockOwnerDeletion", "blockOwnerDeletion", static o => ((OwnerReference)o).BlockOwnerDeletion, static (o, v) => ((OwnerReference)o).BlockOwnerDeletion = v),
        Optional<bool?>(options, "Controller", "controller", static o => ((OwnerReference)o).Controller, static (o, v) => ((OwnerReference)o).Controller = v),
        Required<string>(options, "Kind", "kind", static o => ((OwnerReference)o).Kind, static (o, v) => ((OwnerReference)o).Kind = v!),
        Required<string>(options, "Name", "name", static o => ((OwnerReference)o).Name, static (o, v) => ((OwnerReference)o).Name = v!),
        Required<string>(options, "Uid", "uid", static o => ((OwnerReference)o).Uid, static (o, v) => ((OwnerReference)o).Uid = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern OwnerReference Make();
}
