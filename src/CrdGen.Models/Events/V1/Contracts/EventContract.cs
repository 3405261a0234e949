// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Events.V1;

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
        Optional<int?>(options, "DeprecatedCount", "deprecatedCount", static o => ((Event)o).DeprecatedCount, static (o, v) => ((Event)o).DeprecatedCount = v),
        OptionalTime(options, "DeprecatedFirstTimestamp", "deprecatedFirstTimestamp", static o => ((Event)o).DeprecatedFirstTimestamp, static (o, v) => ((Event)o).DeprecatedFirstTimestamp = v),
        OptionalTime(options, "DeprecatedLastTimestamp", "deprecatedLastTimestamp", static o => ((Event)o).DeprecatedLastTimestamp, static (o, v) => ((Event)o).DeprecatedLastTimestamp = v),
        Optional<Core.V1.EventSource>(options, "DeprecatedSource", "deprecatedSource", static o => ((Event)o).DeprecatedSource, static (o, v) => ((Event)o).DeprecatedSource = v),
        Required<MicroTime>(options, "EventTime", "eventTime", static o => ((Event)o).EventTime, static (o, v) => ((Event)o).EventTime = v),
        Given<string>(options, "Kind", "kind", static o => ((Event)o).Kind, static (o, v) => ((Event)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Event)o).Metadata, static (o, v) => ((Event)o).Metadata = v!),
        Optional<string>(options, "Note", "note", static o => ((Event)o).Note, static (o, v) => ((Event)o).Note = v),
        Optional<string>(options, "Reason", "reason", static o => ((Event)o).Reason, static (o, v) => ((Event)o).Reason = v),
        Optional<Core.V1.ObjectReference>(options, "Regarding", "regarding", static o => ((Event)o).Regarding, static (o, v) => ((Event)o).Regarding = v),
        Optional<Core.V1.ObjectReference>(options, "Related", "related", static o => ((Event)o).Related, static (o, v) => ((Event)o).Related = v),
        Optional<string>(options, "ReportingController", "reportingController", static o => ((Event)o).ReportingController, static (o, v) => ((Event)o).ReportingController = v),
        Optional<string>(options, "ReportingInstance", "reportingInstance", static o => ((Event)o).ReportingInstance, static (o, v) => ((Event)o).ReportingInstance = v),
        Optional<EventSeries>(options, "Series", "series", static o => ((Event)o).Series, static (o, v) => ((Event)o).Series = v),
        Optional<string>(options, "Type", "type", static o => ((Event)o).Type, static (o, v) => ((Event)o).Type = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Event Make();
}
