// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Events.V1;

[EventSeriesContract]
public sealed partial class EventSeries;

internal sealed class EventSeriesContractAttribute : JsonContractAttribute<EventSeries>
{
    protected override EventSeries New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<int>(options, "Count", "count", static o => ((EventSeries)o).Count, static (o, v) => ((EventSeries)o).Count = v),
        Required<MicroTime>(options, "LastObservedTime", "lastObservedTime", static o => ((EventSeries)o).LastObservedTime, static (o, v) => ((EventSeries)o).LastObservedTime = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern EventSeries Make();
}
