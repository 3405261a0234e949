// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Authorization.V1;

[LabelSelectorAttributesContract]
public sealed partial class LabelSelectorAttributes;

internal sealed class LabelSelectorAttributesContractAttribute : JsonContractAttribute<LabelSelectorAttributes>
{
    protected override LabelSelectorAttributes New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "RawSelector", "rawSelector", static o => ((LabelSelectorAttributes)o).RawSelector, static (o, v) => ((LabelSelectorAttributes)o).RawSelector = v),
        Optional<List<Meta.V1.LabelSelectorRequirement>>(options, "Requirements", "requirements", static o => ((LabelSelectorAttributes)o).Requirements, static (o, v) => ((LabelSelectorAttributes)o).Requirements = v),
    ];
}
