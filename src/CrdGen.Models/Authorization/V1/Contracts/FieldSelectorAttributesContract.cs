// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[FieldSelectorAttributesContract]
public sealed partial class FieldSelectorAttributes;

internal sealed class FieldSelectorAttributesContractAttribute : JsonContractAttribute<FieldSelectorAttributes>
{
    protected override FieldSelectorAttributes New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "RawSelector", "rawSelector", static o => ((FieldSelectorAttributes)o).RawSelector, static (o, v) => ((FieldSelectorAttributes)o).RawSelector = v),
        Optional<List<Meta.V1.FieldSelectorRequirement>>(options, "Requirements", "requirements", static o => ((FieldSelectorAttributes)o).Requirements, static (o, v) => ((FieldSelectorAttributes)o).Requirements = v),
    ];
}
