// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ScopedResourceSelectorRequirementContract]
public sealed partial class ScopedResourceSelectorRequirement;

internal sealed class ScopedResourceSelectorRequirementContractAttribute : JsonContractAttribute<ScopedResourceSelectorRequirement>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ScopedResourceSelectorRequirement New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Operator", "operator", static o => ((ScopedResourceSelectorRequirement)o).Operator, static (o, v) => ((ScopedResourceSelectorRequirement)o).Operator = v!),
        Required<string>(options, "ScopeName", "scopeName", static o => ((ScopedResourceSelectorRequirement)o).ScopeName, static (o, v) => ((ScopedResourceSelectorRequirement)o).ScopeName = v!),
        Optional<List<string>>(options, "Values", "values", static o => ((ScopedResourceSelectorRequirement)o).Values, static (o, v) => ((ScopedResourceSelectorRequirement)o).Values = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ScopedResourceSelectorRequirement Make();
}
