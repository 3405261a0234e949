// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Events.V1;

[EventSeriesApplyConfigurationContract]
public sealed partial class EventSeriesApplyConfiguration;

internal sealed class EventSeriesApplyConfigurationContractAttribute : JsonContractAttribute<EventSeriesApplyConfiguration>
{
    protected override EventSeriesApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "Count", "count", static o => ((EventSeriesApplyConfiguration)o).Count, static (o, v) => ((EventSeriesApplyConfiguration)o).Count = v),
        Optional<MicroTime?>(options, "LastObservedTime", "lastObservedTime", static o => ((EventSeriesApplyConfiguration)o).LastObservedTime, static (o, v) => ((EventSeriesApplyConfiguration)o).LastObservedTime = v),
    ];
}
