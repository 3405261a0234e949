// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ContainerStatus contains details for the current status of this container.</summary>
[KubernetesType("io.k8s.api.core.v1.ContainerStatus")]
public sealed partial class ContainerStatus
{
    /// <summary>
    /// AllocatedResources represents the compute resources allocated for this container by the
    /// node. Kubelet sets this value to Container.Resources.Requests upon successful pod admission
    /// and after successfully admitting desired pod resize.
    /// </summary>
    [JsonPropertyName("allocatedResources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? AllocatedResources { get; set; }

    /// <summary>
    /// AllocatedResourcesStatus represents the status of various resources
    /// allocated for this Pod.
    /// </summary>
    [JsonPropertyName("allocatedResourcesStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "name")]
    public List<ResourceStatus>? AllocatedResourcesStatus { get; set; }

    /// <summary>
    /// ContainerID is the ID of the container in the format '&lt;type&gt;://&lt;container_id&gt;'.
    /// Where type is a container runtime identifier, returned from Version call of CRI API
    /// (for example "containerd").
    /// </summary>
    [JsonPropertyName("containerID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ContainerID { get; set; }

    /// <summary>
    /// Image is the name of container image that the container is running.
    /// The container image may not match the image used in the PodSpec,
    /// as it may have been resolved by the runtime.
    /// More info: https://kubernetes.io/docs/concepts/containers/images.
    /// </summary>
    [JsonPropertyName("image")]
    public required string Image { get; set; }

    /// <summary>
    /// ImageID is the image ID of the container's image. The image ID may not
    /// match the image ID of the image used in the PodSpec, as it may have been
    /// resolved by the runtime.
    /// </summary>
    [JsonPropertyName("imageID")]
    public required string ImageID { get; set; }

    /// <summary>
    /// LastTerminationState holds the last termination state of the container to
    /// help debug container crashes and restarts. This field is not
    /// populated if the container is still running and RestartCount is 0.
    /// </summary>
    [JsonPropertyName("lastState")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ContainerState? LastState { get; set; }

    /// <summary>
    /// Name is a DNS_LABEL representing the unique name of the container.
    /// Each container in a pod must have a unique name across all container types.
    /// Cannot be updated.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>
    /// Ready specifies whether the container is currently passing its readiness check.
    /// The value will change as readiness probes keep executing. If no readiness
    /// probes are specified, this field defaults to true once the container is
    /// fully started (see Started field).
    ///
    /// The value is typically used to determine whether a container is ready to
    /// accept traffic.
    /// </summary>
    [JsonPropertyName("ready")]
    public required bool Ready { get; set; }

    /// <summary>
    /// Resources represents the compute resource requests and limits that have been successfully
    /// enacted on the running container after it has been started or has been successfully resized.
    /// </summary>
    [JsonPropertyName("resources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceRequirements? Resources { get; set; }

    /// <summary>
    /// RestartCount holds the number of times the container has been restarted.
    /// Kubelet makes an effort to always increment the value, but there
    /// are cases when the state may be lost due to node restarts and then the value
    /// may be reset to 0. The value is never negative.
    /// </summary>
    [JsonPropertyName("restartCount")]
    public required int RestartCount { get; set; }

    /// <summary>
    /// Started indicates whether the container has finished its postStart lifecycle hook
    /// and passed its startup probe.
    /// Initialized as false, becomes true after startupProbe is considered
    /// successful. Resets to false when the container is restarted, or if kubelet
    /// loses state temporarily. In both cases, startup probes will run again.
    /// Is always true when no startupProbe is defined and container is running and
    /// has passed the postStart lifecycle hook. The null value must be treated the
    /// same as false.
    /// </summary>
    [JsonPropertyName("started")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Started { get; set; }

    /// <summary>State holds details about the container's current condition.</summary>
    [JsonPropertyName("state")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ContainerState? State { get; set; }

    /// <summary>StopSignal reports the effective stop signal for this container</summary>
    [JsonPropertyName("stopSignal")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StopSignal { get; set; }

    /// <summary>User represents user identity information initially attached to the first process of the container</summary>
    [JsonPropertyName("user")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ContainerUser? User { get; set; }

    /// <summary>Status of volume mounts.</summary>
    [JsonPropertyName("volumeMounts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "mountPath")]
    public List<VolumeMountStatus>? VolumeMounts { get; set; }
}
