// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EventSeriesContract]
public sealed partial class EventSeries;

internal sealed class EventSeriesContractAttribute : JsonContractAttribute<EventSeries>
{
    protected override EventSeries New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "Count", "count", static o => ((EventSeries)o).Count, static (o, v) => ((EventSeries)o).Count = v),
        Optional<MicroTime?>(options, "LastObservedTime", "lastObservedTime", static o => ((EventSeries)o).LastObservedTime, static (o, v) => ((EventSeries)o).LastObservedTime = v),
    ];
}
