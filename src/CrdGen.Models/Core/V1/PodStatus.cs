// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// PodStatus represents information about the status of a pod. Status may trail the actual
/// state of a system, especially if the node that hosts the pod cannot contact the control
/// plane.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.PodStatus")]
public sealed partial class PodStatus
{
    /// <summary>
    /// AllocatedResources is the total requests allocated for this pod by the node.
    /// If pod-level requests are not set, this will be the total requests aggregated
    /// across containers in the pod.
    /// </summary>
    [JsonPropertyName("allocatedResources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? AllocatedResources { get; set; }

    /// <summary>
    /// Current service state of pod.
    /// More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#pod-conditions
    /// </summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "type")]
    public List<PodCondition>? Conditions { get; set; }

    /// <summary>
    /// Statuses of containers in this pod.
    /// Each container in the pod should have at most one status in this list,
    /// and all statuses should be for containers in the pod.
    /// However this is not enforced.
    /// If a status for a non-existent container is present in the list, or the list has duplicate names,
    /// the behavior of various Kubernetes components is not defined and those statuses might be
    /// ignored.
    /// More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#pod-and-container-status
    /// </summary>
    [JsonPropertyName("containerStatuses")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<ContainerStatus>? ContainerStatuses { get; set; }

    /// <summary>
    /// Statuses for any ephemeral containers that have run in this pod.
    /// Each ephemeral container in the pod should have at most one status in this list,
    /// and all statuses should be for containers in the pod.
    /// However this is not enforced.
    /// If a status for a non-existent container is present in the list, or the list has duplicate names,
    /// the behavior of various Kubernetes components is not defined and those statuses might be
    /// ignored.
    /// More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#pod-and-container-status
    /// </summary>
    [JsonPropertyName("ephemeralContainerStatuses")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<ContainerStatus>? EphemeralContainerStatuses { get; set; }

    /// <summary>Status of extended resource claim backed by DRA.</summary>
    [JsonPropertyName("extendedResourceClaimStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodExtendedResourceClaimStatus? ExtendedResourceClaimStatus { get; set; }

    /// <summary>
    /// hostIP holds the IP address of the host to which the pod is assigned. Empty if the pod has not started yet.
    /// A pod can be assigned to a node that has a problem in kubelet which in turns mean that HostIP will
    /// not be updated even if there is a node is assigned to pod
    /// </summary>
    [JsonPropertyName("hostIP")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? HostIP { get; set; }

    /// <summary>
    /// hostIPs holds the IP addresses allocated to the host. If this field is specified, the first entry must
    /// match the hostIP field. This list is empty if the pod has not started yet.
    /// A pod can be assigned to a node that has a problem in kubelet which in turns means that HostIPs will
    /// not be updated even if there is a node is assigned to this pod.
    /// </summary>
    [JsonPropertyName("hostIPs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<HostIP>? HostIPs { get; set; }

    /// <summary>
    /// Statuses of init containers in this pod. The most recent successful non-restartable
    /// init container will have ready = true, the most recently started container will have
    /// startTime set.
    /// Each init container in the pod should have at most one status in this list,
    /// and all statuses should be for containers in the pod.
    /// However this is not enforced.
    /// If a status for a non-existent container is present in the list, or the list has duplicate names,
    /// the behavior of various Kubernetes components is not defined and those statuses might be
    /// ignored.
    /// More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-and-container-status
    /// </summary>
    [JsonPropertyName("initContainerStatuses")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<ContainerStatus>? InitContainerStatuses { get; set; }

    /// <summary>A human readable message indicating details about why the pod is in this condition.</summary>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; set; }

    /// <summary>
    /// NodeAllocatableResourceClaimStatuses contains the status of node-allocatable resources
    /// that were allocated for this pod through DRA claims. This includes resources currently
    /// reported in v1.Node `status.allocatable` that are not extended resources
    /// (see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#extended-resources).
    /// Examples include "cpu", "memory", "ephemeral-storage", and hugepages.
    /// </summary>
    [JsonPropertyName("nodeAllocatableResourceClaimStatuses")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<NodeAllocatableResourceClaimStatus>? NodeAllocatableResourceClaimStatuses { get; set; }

    /// <summary>
    /// nominatedNodeName is set only when this pod preempts other pods on the node, but it cannot be
    /// scheduled right away as preemption victims receive their graceful termination periods.
    /// This field does not guarantee that the pod will be scheduled on this node. Scheduler may decide
    /// to place the pod elsewhere if other nodes become available sooner. Scheduler may also decide to
    /// give the resources on this node to a higher priority pod that is created after preemption.
    /// As a result, this field may be different than PodSpec.nodeName when the pod is
    /// scheduled.
    /// </summary>
    [JsonPropertyName("nominatedNodeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NominatedNodeName { get; set; }

    /// <summary>
    /// If set, this represents the .metadata.generation that the pod status was set based upon.
    /// The PodObservedGenerationTracking feature gate must be enabled to use this field.
    /// </summary>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }

    /// <summary>
    /// The phase of a Pod is a simple, high-level summary of where the Pod is in its lifecycle.
    /// The conditions array, the reason and message fields, and the individual container status
    /// arrays contain more detail about the pod's status.
    /// There are five possible phase values:
    ///
    /// Pending: The pod has been accepted by the Kubernetes system, but one or more of the
    /// container images has not been created. This includes time before being scheduled as
    /// well as time spent downloading images over the network, which could take a while.
    /// Running: The pod has been bound to a node, and all of the containers have been created.
    /// At least one container is still running, or is in the process of starting or restarting.
    /// Succeeded: All containers in the pod have terminated in success, and will not be restarted.
    /// Failed: All containers in the pod have terminated, and at least one container has
    /// terminated in failure. The container either exited with non-zero status or was terminated
    /// by the system.
    /// Unknown: For some reason the state of the pod could not be obtained, typically due to an
    /// error in communicating with the host of the pod.
    ///
    /// More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#pod-phase
    /// </summary>
    [JsonPropertyName("phase")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Phase { get; set; }

    /// <summary>
    /// podIP address allocated to the pod. Routable at least within the cluster.
    /// Empty if not yet allocated.
    /// </summary>
    [JsonPropertyName("podIP")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PodIP { get; set; }

    /// <summary>
    /// podIPs holds the IP addresses allocated to the pod. If this field is specified, the 0th entry must
    /// match the podIP field. Pods may be allocated at most 1 value for each of IPv4 and IPv6. This list
    /// is empty if no IPs have been allocated yet.
    /// </summary>
    [JsonPropertyName("podIPs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "ip")]
    public List<PodIP>? PodIPs { get; set; }

    /// <summary>
    /// The Quality of Service (QOS) classification assigned to the pod based on resource requirements
    /// See PodQOSClass type for available QOS classes
    /// More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#quality-of-service-classes
    /// </summary>
    [JsonPropertyName("qosClass")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? QosClass { get; set; }

    /// <summary>
    /// A brief CamelCase message indicating details about why the pod is in this state.
    /// e.g. 'Evicted'
    /// </summary>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; set; }

    /// <summary>
    /// Status of resources resize desired for pod's containers.
    /// It is empty if no resources resize is pending.
    /// Any changes to container resources will automatically set this to "Proposed"
    /// Deprecated: Resize status is moved to two pod conditions PodResizePending and PodResizeInProgress.
    /// PodResizePending will track states where the spec has been resized, but the Kubelet has not yet allocated the resources.
    /// PodResizeInProgress will track in-progress resizes, and should be present whenever allocated resources != acknowledged resources.
    /// </summary>
    [JsonPropertyName("resize")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Resize { get; set; }

    /// <summary>Status of resource claims.</summary>
    [JsonPropertyName("resourceClaimStatuses")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "name")]
    public List<PodResourceClaimStatus>? ResourceClaimStatuses { get; set; }

    /// <summary>
    /// Resources represents the compute resource requests and limits that have been
    /// applied at the pod level if pod-level requests or limits are set in
    /// PodSpec.Resources
    /// </summary>
    [JsonPropertyName("resources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceRequirements? Resources { get; set; }

    /// <summary>
    /// RFC 3339 date and time at which the object was acknowledged by the Kubelet.
    /// This is before the Kubelet pulled the container image(s) for the pod.
    /// </summary>
    [JsonPropertyName("startTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? StartTime { get; set; }
}
