// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>NodeStatus is information about the current status of a node.</summary>
[KubernetesType("io.k8s.api.core.v1.NodeStatus")]
public sealed partial class NodeStatus
{
    /// <summary>
    /// List of addresses reachable to the node.
    /// Queried from cloud provider, if available.
    /// More info: https://kubernetes.io/docs/reference/node/node-status/#addresses
    /// Note: This field is declared as mergeable, but the merge key is not sufficiently
    /// unique, which can cause data corruption when it is merged. Callers should instead
    /// use a full-replacement patch. See https://pr.k8s.io/79391 for an example.
    /// Consumers should assume that addresses can change during the
    /// lifetime of a Node. However, there are some exceptions where this may not
    /// be possible, such as Pods that inherit a Node's address in its own status or
    /// consumers of the downward API (status.hostIP).
    /// </summary>
    [JsonPropertyName("addresses")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "type")]
    public List<NodeAddress>? Addresses { get; set; }

    /// <summary>
    /// Allocatable represents the resources of a node that are available for scheduling.
    /// Defaults to Capacity.
    /// </summary>
    [JsonPropertyName("allocatable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? Allocatable { get; set; }

    /// <summary>
    /// Capacity represents the total resources of a node.
    /// More info: https://kubernetes.io/docs/reference/node/node-status/#capacity
    /// </summary>
    [JsonPropertyName("capacity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? Capacity { get; set; }

    /// <summary>
    /// Conditions is an array of current observed node conditions.
    /// More info: https://kubernetes.io/docs/reference/node/node-status/#condition
    /// </summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "type")]
    public List<NodeCondition>? Conditions { get; set; }

    /// <summary>Status of the config assigned to the node via the dynamic Kubelet config feature.</summary>
    [JsonPropertyName("config")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeConfigStatus? Config { get; set; }

    /// <summary>Endpoints of daemons running on the Node.</summary>
    [JsonPropertyName("daemonEndpoints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeDaemonEndpoints? DaemonEndpoints { get; set; }

    /// <summary>DeclaredFeatures represents the features related to feature gates that are declared by the node.</summary>
    [JsonPropertyName("declaredFeatures")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? DeclaredFeatures { get; set; }

    /// <summary>Features describes the set of features implemented by the CRI implementation.</summary>
    [JsonPropertyName("features")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeFeatures? Features { get; set; }

    /// <summary>List of container images on this node</summary>
    [JsonPropertyName("images")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<ContainerImage>? Images { get; set; }

    /// <summary>
    /// Set of ids/uuids to uniquely identify the node.
    /// More info: https://kubernetes.io/docs/reference/node/node-status/#info
    /// </summary>
    [JsonPropertyName("nodeInfo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeSystemInfo? NodeInfo { get; set; }

    /// <summary>
    /// NodePhase is the recently observed lifecycle phase of the node.
    /// More info: https://kubernetes.io/docs/concepts/nodes/node/#phase
    /// The field is never populated, and now is deprecated.
    /// </summary>
    [JsonPropertyName("phase")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Phase { get; set; }

    /// <summary>The available runtime handlers.</summary>
    [JsonPropertyName("runtimeHandlers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<NodeRuntimeHandler>? RuntimeHandlers { get; set; }

    /// <summary>List of volumes that are attached to the node.</summary>
    [JsonPropertyName("volumesAttached")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<AttachedVolume>? VolumesAttached { get; set; }

    /// <summary>List of attachable volumes in use (mounted) by the node.</summary>
    [JsonPropertyName("volumesInUse")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? VolumesInUse { get; set; }
}
