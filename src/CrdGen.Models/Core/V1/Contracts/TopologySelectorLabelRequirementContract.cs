// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[TopologySelectorLabelRequirementContract]
public sealed partial class TopologySelectorLabelRequirement;

internal sealed class TopologySelectorLabelRequirementContractAttribute : JsonContractAttribute<TopologySelectorLabelRequirement>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override TopologySelectorLabelRequirement New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Key", "key", static o => ((TopologySelectorLabelRequirement)o).Key, static (o, v) => ((TopologySelectorLabelRequirement)o).Key = v!),
        Required<List<string>>(options, "Values", "values", static o => ((TopologySelectorLabelRequirement)o).Values, static (o, v) => ((TopologySelectorLabelRequirement)o).Values = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern TopologySelectorLabelRequirement Make();
}
