// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PreferredSchedulingTermContract]
public sealed partial class PreferredSchedulingTerm;

internal sealed class PreferredSchedulingTermContractAttribute : JsonContractAttribute<PreferredSchedulingTerm>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PreferredSchedulingTerm New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<NodeSelectorTerm>(options, "Preference", "preference", static o => ((PreferredSchedulingTerm)o).Preference, static (o, v) => ((PreferredSchedulingTerm)o).Preference = v!),
        Required<int>(options, "Weight", "weight", static o => ((PreferredSchedulingTerm)o).Weight, static (o, v) => ((PreferredSchedulingTerm)o).Weight = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PreferredSchedulingTerm Make();
}
