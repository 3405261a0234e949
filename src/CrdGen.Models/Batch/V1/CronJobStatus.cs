// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Batch.V1;

/// <summary>CronJobStatus represents the current state of a cron job.</summary>
[KubernetesType("io.k8s.api.batch.v1.CronJobStatus")]
public sealed partial class CronJobStatus
{
    /// <summary>A list of pointers to currently running jobs.</summary>
    [JsonPropertyName("active")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<Core.V1.ObjectReference>? Active { get; set; }

    /// <summary>Information when was the last time the job was successfully scheduled.</summary>
    [JsonPropertyName("lastScheduleTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? LastScheduleTime { get; set; }

    /// <summary>Information when was the last time the job successfully completed.</summary>
    [JsonPropertyName("lastSuccessfulTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? LastSuccessfulTime { get; set; }
}
