// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ObjectReferenceContract]
public sealed partial class ObjectReference;

internal sealed class ObjectReferenceContractAttribute : JsonContractAttribute<ObjectReference>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ObjectReference New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiVersion", "apiVersion", static o => ((ObjectReference)o).ApiVersion, static (o, v) => ((ObjectReference)o).ApiVersion = v),
        Optional<string>(options, "FieldPath", "fieldPath", static o => ((ObjectReference)o).FieldPath, static (o, v) => ((ObjectReference)o).FieldPath = v),
        Optional<string>(options, "Kind", "kind", static o => ((ObjectReference)o).Kind, static (o, v) => ((ObjectReference)o).Kind = v),
        Optional<string>(options, "Name", "name", static o => ((ObjectReference)o).Name, static (o, v) => ((ObjectReference)o).Name = v),
        Optional<string>(options, "Namespace", "namespace", static o => ((ObjectReference)o).Namespace, static (o, v) => ((ObjectReference)o).Namespace = v),
        Optional<string>(options, "ResourceVersion", "resourceVersion", static o => ((ObjectReference)o).ResourceVersion, static (o, v) => ((ObjectReference)o).ResourceVersion = v),
        Optional<string>(options, "Uid", "uid", static o => ((ObjectReference)o).Uid, static (o, v) => ((ObjectReference)o).Uid = v),
    ];
}
