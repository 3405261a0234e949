// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ContainerStateTerminated is a terminated state of a container.</summary>
[KubernetesType("io.k8s.api.core.v1.ContainerStateTerminated")]
public sealed partial class ContainerStateTerminated
{
    /// <summary>Container's ID in the format '&lt;type&gt;://&lt;container_id&gt;'</summary>
    [JsonPropertyName("containerID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ContainerID { get; set; }

    /// <summary>Exit status from the last termination of the container</summary>
    [JsonPropertyName("exitCode")]
    public required int ExitCode { get; set; }

    /// <summary>Time at which the container last terminated</summary>
    [JsonPropertyName("finishedAt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Message regarding the last termination of the container</summary>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; set; }

    /// <summary>(brief) reason from the last termination of the container</summary>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; set; }

    /// <summary>Signal from the last termination of the container</summary>
    [JsonPropertyName("signal")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Signal { get; set; }

    /// <summary>Time at which previous execution of the container started</summary>
    [JsonPropertyName("startedAt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? StartedAt { get; set; }
}
