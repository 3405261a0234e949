// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[NodeSelectorRequirementContract]
public sealed partial class NodeSelectorRequirement;

internal sealed class NodeSelectorRequirementContractAttribute : JsonContractAttribute<NodeSelectorRequirement>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override NodeSelectorRequirement New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Key", "key", static o => ((NodeSelectorRequirement)o).Key, static (o, v) => ((NodeSelectorRequirement)o).Key = v!),
        Required<string>(options, "Operator", "operator", static o => ((NodeSelectorRequirement)o).Operator, static (o, v) => ((NodeSelectorRequirement)o).Operator = v!),
        Optional<List<string>>(options, "Values", "values", static o => ((NodeSelectorRequirement)o).Values, static (o, v) => ((NodeSelectorRequirement)o).Values = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern NodeSelectorRequirement Make();
}
