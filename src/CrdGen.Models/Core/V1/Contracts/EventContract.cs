// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EventContract]
public sealed partial class Event;

internal sealed class EventContractAttribute : JsonContractAttribute<Event>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override Event New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Action", "action", static o => ((Event)o).Action, static (o, v) => ((Event)o).Action = v),
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Event)o).ApiVersion, static (o, v) => ((Event)o).ApiVersion = v!),
        Optional<int?>(options, "Count", "count", static o => ((Event)o).Count, static (o, v) => ((Event)o).Count = v),
        Optional<MicroTime?>(options, "EventTime", "eventTime", static o => ((Event)o).EventTime, static (o, v) => ((Event)o).EventTime = v),
        OptionalTime(options, "FirstTimestamp", "firstTimestamp", static o => ((Event)o).FirstTimestamp, static (o, v) => ((Event)o).FirstTimestamp = v),
        Required<ObjectReference>(options, "InvolvedObject", "involvedObject", static o => ((Event)o).InvolvedObject, static (o, v) => ((Event)o).InvolvedObject = v!),
        Given<string>(options, "Kind", "kind", static o => ((Event)o).Kind, static (o, v) => ((Event)o).Kind = v!),
        OptionalTime(options, "LastTimestamp", "lastTimestamp", static o => ((Event)o).LastTimestamp, static (o, v) => ((Event)o).LastTimestamp = v),
        Optional<string>(options, "Message", "message", static o => ((Event)o).Message, static (o, v) => ((Event)o).Message = v),
        Required<ObjectMeta>(options, "Metadata", "metadata", static o => ((Event)o).Metadata, static (o, v) => ((Event)o).Metadata = v!),
        Optional<string>(options, "Reason", "reason", static o => ((Event)o).Reason, static (o, v) => ((Event)o).Reason = v),
        Optional<ObjectReference>(options, "Related", "related", static o => ((Event)o).Related, static (o, v) => ((Event)o).Related = v),
        Optional<string>(options, "ReportingComponent", "reportingComponent", static o => ((Event)o).ReportingComponent, static (o, v) => ((Event)o).ReportingComponent = v),
        Optional<string>(options, "ReportingInstance", "reportingInstance", static o => ((Event)o).ReportingInstance, static (o, v) => ((Event)o).ReportingInstance = v),
        Optional<EventSeries>(options, "Series", "series", static o => ((Event)o).Series, static (o, v) => ((Event)o).Series = v),
        Optional<EventSource>(options, "Source", "source", static o => ((Event)o).Source, static (o, v) => ((Event)o).Source = v),
        Optional<string>(options, "Type", "type", static o => ((Event)o).Type, static (o, v) => ((Event)o).Type = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Event Make();
}
