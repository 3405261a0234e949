// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Node.V1;

/// <summary>
/// RuntimeClass defines a class of container runtime supported in the cluster.
/// The RuntimeClass is used to determine which container runtime is used to run
/// all containers in a pod. RuntimeClasses are manually defined by a
/// user or cluster provisioner, and referenced in the PodSpec. The Kubelet is
/// responsible for resolving the RuntimeClassName reference before running the
/// pod.  For more details, see
/// https://kubernetes.io/docs/concepts/containers/runtime-class/
/// </summary>
[KubernetesType("io.k8s.api.node.v1.RuntimeClass")]
public sealed partial class RuntimeClass
{
    /// <summary>
    /// APIVersion defines the versioned schema of this representation of an object.
    /// Servers should convert recognized schemas to the latest internal value, and
    /// may reject unrecognized values.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
    /// </summary>
    [JsonPropertyName("apiVersion")]
    [NoDefault]
    public string ApiVersion { get; set; } = "node.k8s.io/v1";

    /// <summary>
    /// handler specifies the underlying runtime and configuration that the CRI
    /// implementation will use to handle pods of this class. The possible values
    /// are specific to the node &amp; CRI configuration.  It is assumed that all
    /// handlers are available on every node, and handlers of the same name are
    /// equivalent on every node.
    /// For example, a handler called "runc" might specify that the runc OCI
    /// runtime (using native Linux containers) will be used to run the containers
    /// in a pod.
    /// The Handler must be lowercase, conform to the DNS Label (RFC 1123) requirements,
    /// and is immutable.
    /// </summary>
    [JsonPropertyName("handler")]
    public required string Handler { get; set; }

    /// <summary>
    /// Kind is a string value representing the REST resource this object represents.
    /// Servers may infer this from the endpoint the client submits requests to.
    /// Cannot be updated.
    /// In CamelCase.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
    /// </summary>
    [JsonPropertyName("kind")]
    [NoDefault]
    public string Kind { get; set; } = "RuntimeClass";

    /// <summary>More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata</summary>
    [JsonPropertyName("metadata")]
    [NoDefault]
    public ObjectMeta Metadata { get; set; } = new();

    /// <summary>
    /// overhead represents the resource overhead associated with running a pod for a
    /// given RuntimeClass. For more details, see
    /// https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/
    /// </summary>
    [JsonPropertyName("overhead")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Overhead? Overhead { get; set; }

    /// <summary>
    /// scheduling holds the scheduling constraints to ensure that pods running
    /// with this RuntimeClass are scheduled to nodes that support it.
    /// If scheduling is nil, this RuntimeClass is assumed to be supported by all
    /// nodes.
    /// </summary>
    [JsonPropertyName("scheduling")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Scheduling? Scheduling { get; set; }
}
