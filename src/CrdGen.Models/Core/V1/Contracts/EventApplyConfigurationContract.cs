// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EventApplyConfigurationContract]
public sealed partial class EventApplyConfiguration;

internal sealed class EventApplyConfigurationContractAttribute : JsonContractAttribute<EventApplyConfiguration>
{
    protected override EventApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Action", "action", static o => ((EventApplyConfiguration)o).Action, static (o, v) => ((EventApplyConfiguration)o).Action = v),
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((EventApplyConfiguration)o).ApiVersion, static (o, v) => ((EventApplyConfiguration)o).ApiVersion = v!),
        Optional<int?>(options, "Count", "count", static o => ((EventApplyConfiguration)o).Count, static (o, v) => ((EventApplyConfiguration)o).Count = v),
        Optional<MicroTime?>(options, "EventTime", "eventTime", static o => ((EventApplyConfiguration)o).EventTime, static (o, v) => ((EventApplyConfiguration)o).EventTime = v),
        OptionalTime(options, "FirstTimestamp", "firstTimestamp", static o => ((EventApplyConfiguration)o).FirstTimestamp, static (o, v) => ((EventApplyConfiguration)o).FirstTimestamp = v),
        Optional<ObjectReference>(options, "InvolvedObject", "involvedObject", static o => ((EventApplyConfiguration)o).InvolvedObject, static (o, v) => ((EventApplyConfiguration)o).InvolvedObject = v),
        Given<string>(options, "Kind", "kind", static o => ((EventApplyConfiguration)o).Kind, static (o, v) => ((EventApplyConfiguration)o).Kind = v!),
        OptionalTime(options, "LastTimestamp", "lastTimestamp", static o => ((EventApplyConfiguration)o).LastTimestamp, static (o, v) => ((EventApplyConfiguration)o).LastTimestamp = v),
        Optional<string>(options, "Message", "message", static o => ((EventApplyConfiguration)o).Message, static (o, v) => ((EventApplyConfiguration)o).Message = v),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((EventApplyConfiguration)o).Metadata, static (o, v) => ((EventApplyConfiguration)o).Metadata = v!),
        Optional<string>(options, "Reason", "reason", static o => ((EventApplyConfiguration)o).Reason, static (o, v) => ((EventApplyConfiguration)o).Reason = v),
        Optional<ObjectReference>(options, "Related", "related", static o => ((EventApplyConfiguration)o).Related, static (o, v) => ((EventApplyConfiguration)o).Related = v),
        Optional<string>(options, "ReportingComponent", "reportingComponent", static o => ((EventApplyConfiguration)o).ReportingComponent, static (o, v) => ((EventApplyConfiguration)o).ReportingComponent = v),
        Optional<string>(options, "ReportingInstance", "reportingInstance", static o => ((EventApplyConfiguration)o).ReportingInstance, static (o, v) => ((EventApplyConfiguration)o).ReportingInstance = v),
        Optional<EventSeries>(options, "Series", "series", static o => ((EventApplyConfiguration)o).Series, static (o, v) => ((EventApplyConfiguration)o).Series = v),
        Optional<EventSource>(options, "Source", "source", static o => ((EventApplyConfiguration)o).Source, static (o, v) => ((EventApplyConfiguration)o).Source = v),
        Optional<string>(options, "Type", "type", static o => ((EventApplyConfiguration)o).Type, static (o, v) => ((EventApplyConfiguration)o).Type = v),
    ];
}
