// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceCounterConsumptionContract]
public sealed partial class DeviceCounterConsumption;

internal sealed class DeviceCounterConsumptionContractAttribute : JsonContractAttribute<DeviceCounterConsumption>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DeviceCounterConsumption New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "CounterSet", "counterSet", static o => ((DeviceCounterConsumption)o).CounterSet, static (o, v) => ((DeviceCounterConsumption)o).CounterSet = v!),
        Required<Dictionary<string, Counter>>(options, "Counters", "counters", static o => ((DeviceCounterConsumption)o).Counters, static (o, v) => ((DeviceCounterConsumption)o).Counters = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DeviceCounterConsumption Make();
}
