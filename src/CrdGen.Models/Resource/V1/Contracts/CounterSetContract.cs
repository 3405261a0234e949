// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[CounterSetContract]
public sealed partial class CounterSet;

internal sealed class CounterSetContractAttribute : JsonContractAttribute<CounterSet>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override CounterSet New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<Dictionary<string, Counter>>(options, "Counters", "counters", static o => ((CounterSet)o).Counters, static (o, v) => ((CounterSet)o).Counters = v!),
        Required<string>(options, "Name", "name", static o => ((CounterSet)o).Name, static (o, v) => ((CounterSet)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CounterSet Make();
}
