// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodSchedulingGateContract]
public sealed partial class PodSchedulingGate;

internal sealed class PodSchedulingGateContractAttribute : JsonContractAttribute<PodSchedulingGate>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PodSchedulingGate New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((PodSchedulingGate)o).Name, static (o, v) => ((PodSchedulingGate)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodSchedulingGate Make();
}
