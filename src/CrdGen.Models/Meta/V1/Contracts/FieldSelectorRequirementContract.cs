// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

[FieldSelectorRequirementContract]
public sealed partial class FieldSelectorRequirement;

internal sealed class FieldSelectorRequirementContractAttribute : JsonContractAttribute<FieldSelectorRequirement>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override FieldSelectorRequirement New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Key", "key", static o => ((FieldSelectorRequirement)o).Key, static (o, v) => ((FieldSelectorRequirement)o).Key = v!),
        Required<string>(options, "Operator", "operator", static o => ((FieldSelectorRequirement)o).Operator, static (o, v) => ((FieldSelectorRequirement)o).Operator = v!),
        Optional<List<string>>(options, "Values", "values", static o => ((FieldSelectorRequirement)o).Values, static (o, v) => ((FieldSelectorRequirement)o).Values = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern FieldSelectorRequirement Make();
}
