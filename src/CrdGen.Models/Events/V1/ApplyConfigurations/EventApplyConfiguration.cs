// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Events.V1;

/// <summary>What is to be set of a <see cref="Event"/>.</summary>
public sealed partial class EventApplyConfiguration : IApplyConfiguration<EventApplyConfiguration, Event>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public EventApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public EventApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="Event.Action"/>
    [JsonPropertyName("action")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Action { get; set; }

    /// <inheritdoc cref="Event.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "events.k8s.io/v1";

    /// <inheritdoc cref="Event.DeprecatedCount"/>
    [JsonPropertyName("deprecatedCount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DeprecatedCount { get; set; }

    /// <inheritdoc cref="Event.DeprecatedFirstTimestamp"/>
    [JsonPropertyName("deprecatedFirstTimestamp")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? DeprecatedFirstTimestamp { get; set; }

    /// <inheritdoc cref="Event.DeprecatedLastTimestamp"/>
    [JsonPropertyName("deprecatedLastTimestamp")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? DeprecatedLastTimestamp { get; set; }

    /// <inheritdoc cref="Event.DeprecatedSource"/>
    [JsonPropertyName("deprecatedSource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.EventSource? DeprecatedSource { get; set; }

    /// <inheritdoc cref="Event.EventTime"/>
    [JsonPropertyName("eventTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MicroTime? EventTime { get; set; }

    /// <inheritdoc cref="Event.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "Event";

    /// <inheritdoc cref="Event.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="Event.Note"/>
    [JsonPropertyName("note")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; set; }

    /// <inheritdoc cref="Event.Reason"/>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; set; }

    /// <inheritdoc cref="Event.Regarding"/>
    [JsonPropertyName("regarding")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.ObjectReference? Regarding { get; set; }

    /// <inheritdoc cref="Event.Related"/>
    [JsonPropertyName("related")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.ObjectReference? Related { get; set; }

    /// <inheritdoc cref="Event.ReportingController"/>
    [JsonPropertyName("reportingController")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReportingController { get; set; }

    /// <inheritdoc cref="Event.ReportingInstance"/>
    [JsonPropertyName("reportingInstance")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReportingInstance { get; set; }

    /// <inheritdoc cref="Event.Series"/>
    [JsonPropertyName("series")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EventSeriesApplyConfiguration? Series { get; set; }

    /// <inheritdoc cref="Event.Type"/>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }

    static JsonTypeInfo<EventApplyConfiguration> IApplyConfiguration<EventApplyConfiguration, Event>.JsonTypeInfo => KubernetesJson.Default.EventsV1EventApplyConfiguration;
}
