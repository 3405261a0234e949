// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[CounterContract]
public sealed partial class Counter;

internal sealed class CounterContractAttribute : JsonContractAttribute<Counter>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => DictionaryOf(type, options);

    protected override Counter New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<Quantity>(options, "Value", "value", static o => ((Counter)o).Value, static (o, v) => ((Counter)o).Value = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Counter Make();
}
