// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authentication.V1;

[BoundObjectReferenceContract]
public sealed partial class BoundObjectReference;

internal sealed class BoundObjectReferenceContractAttribute : JsonContractAttribute<BoundObjectReference>
{
    protected override BoundObjectReference New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiVersion", "apiVersion", static o => ((BoundObjectReference)o).ApiVersion, static (o, v) => ((BoundObjectReference)o).ApiVersion = v),
        Optional<string>(options, "Kind", "kind", static o => ((BoundObjectReference)o).Kind, static (o, v) => ((BoundObjectReference)o).Kind = v),
        Optional<string>(options, "Name", "name", static o => ((BoundObjectReference)o).Name, static (o, v) => ((BoundObjectReference)o).Name = v),
        Optional<string>(options, "Uid", "uid", static o => ((BoundObjectReference)o).Uid, static (o, v) => ((BoundObjectReference)o).Uid = v),
    ];
}
