// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Events.V1;

[EventApplyConfigurationContract]
public sealed partial class EventApplyConfiguration;

internal sealed class EventApplyConfigurationContractAttribute : JsonContractAttribute<EventApplyConfiguration>
{
    protected override EventApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Action", "action", static o => ((EventApplyConfiguration)o).Action, static (o, v) => ((EventApplyConfiguration)o).Action = v),
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((EventApplyConfiguration)o).ApiVersion, static (o, v) => ((EventApplyConfiguration)o).ApiVersion = v!),
        Optional<int?>(options, "DeprecatedCount", "deprecatedCount", static o => ((EventApplyConfiguration)o).DeprecatedCount, static (o, v) => ((EventApplyConfiguration)o).DeprecatedCount = v),
        OptionalTime(options, "DeprecatedFirstTimestamp", "deprecatedFirstTimestamp", static o => ((EventApplyConfiguration)o).DeprecatedFirstTimestamp, static (o, v) => ((EventApplyConfiguration)o).DeprecatedFirstTimestamp = v),
        OptionalTime(options, "DeprecatedLastTimestamp", "deprecatedLastTimestamp", static o => ((EventApplyConfiguration)o).DeprecatedLastTimestamp, static (o, v) => ((EventApplyConfiguration)o).DeprecatedLastTimestamp = v),
        Optional<Core.V1.EventSource>(options, "DeprecatedSource", "deprecatedSource", static o => ((EventApplyConfiguration)o).DeprecatedSource, static (o, v) => ((EventApplyConfiguration)o).DeprecatedSource = v),
        Optional<MicroTime?>(options, "EventTime", "eventTime", static o => ((EventApplyConfiguration)o).EventTime, static (o, v) => ((EventApplyConfiguration)o).EventTime = v),
        Given<string>(options, "Kind", "kind", static o => ((EventApplyConfiguration)o).Kind, static (o, v) => ((EventApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((EventApplyConfiguration)o).Metadata, static (o, v) => ((EventApplyConfiguration)o).Metadata = v!),
        Optional<string>(options, "Note", "note", static o => ((EventApplyConfiguration)o).Note, static (o, v) => ((EventApplyConfiguration)o).Note = v),
        Optional<string>(options, "Reason", "reason", static o => ((EventApplyConfiguration)o).Reason, static (o, v) => ((EventApplyConfiguration)o).Reason = v),
        Optional<Core.V1.ObjectReference>(options, "Regarding", "regarding", static o => ((EventApplyConfiguration)o).Regarding, static (o, v) => ((EventApplyConfiguration)o).Regarding = v),
        Optional<Core.V1.ObjectReference>(options, "Related", "related", static o => ((EventApplyConfiguration)o).Related, static (o, v) => ((EventApplyConfiguration)o).Related = v),
        Optional<string>(options, "ReportingController", "reportingController", static o => ((EventApplyConfiguration)o).ReportingController, static (o, v) => ((EventApplyConfiguration)o).ReportingController = v),
        Optional<string>(options, "ReportingInstance", "reportingInstance", static o => ((EventApplyConfiguration)o).ReportingInstance, static (o, v) => ((EventApplyConfiguration)o).ReportingInstance = v),
        Optional<EventSeriesApplyConfiguration>(options, "Series", "series", static o => ((EventApplyConfiguration)o).Series, static (o, v) => ((EventApplyConfiguration)o).Series = v),
        Optional<string>(options, "Type", "type", static o => ((EventApplyConfiguration)o).Type, static (o, v) => ((EventApplyConfiguration)o).Type = v),
    ];
}
