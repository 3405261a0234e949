// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

[LabelSelectorRequirementContract]
public sealed partial class LabelSelectorRequirement;

internal sealed class LabelSelectorRequirementContractAttribute : JsonContractAttribute<LabelSelectorRequirement>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override LabelSelectorRequirement New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Key", "key", static o => ((LabelSelectorRequirement)o).Key, static (o, v) => ((LabelSelectorRequirement)o).Key = v!),
        Required<string>(options, "Operator", "operator", static o => ((LabelSelectorRequirement)o).Operator, static (o, v) => ((LabelSelectorRequirement)o).Operator = v!),
        Optional<List<string>>(options, "Values", "values", static o => ((LabelSelectorRequirement)o).Values, static (o, v) => ((LabelSelectorRequirement)o).Values = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern LabelSelectorRequirement Make();
}
