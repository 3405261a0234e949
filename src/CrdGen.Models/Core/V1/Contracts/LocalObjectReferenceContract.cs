// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LocalObjectReferenceContract]
public sealed partial class LocalObjectReference;

internal sealed class LocalObjectReferenceContractAttribute : JsonContractAttribute<LocalObjectReference>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override LocalObjectReference New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Name", "name", static o => ((LocalObjectReference)o).Name, static (o, v) => ((LocalObjectReference)o).Name = v),
    ];
}
