// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>NodeSpec describes the attributes that a node is created with.</summary>
[KubernetesType("io.k8s.api.core.v1.NodeSpec")]
public sealed partial class NodeSpec
{
    /// <summary>
    /// Deprecated: Previously used to specify the source of the node's configuration for the DynamicKubeletConfig feature. This feature is removed.
    /// </summary>
    [JsonPropertyName("configSource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeConfigSource? ConfigSource { get; set; }

    /// <summary>
    /// Deprecated. Not all kubelets will set this field. Remove field after 1.13.
    /// see: https://issues.k8s.io/61966
    /// </summary>
    [JsonPropertyName("externalID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ExternalID { get; set; }

    /// <summary>PodCIDR represents the pod IP range assigned to the node.</summary>
    [JsonPropertyName("podCIDR")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PodCIDR { get; set; }

    /// <summary>
    /// podCIDRs represents the IP ranges assigned to the node for usage by Pods on that node. If this
    /// field is specified, the 0th entry must match the podCIDR field. It may contain at most 1 value for
    /// each of IPv4 and IPv6.
    /// </summary>
    [JsonPropertyName("podCIDRs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Set)]
    public List<string>? PodCIDRs { get; set; }

    /// <summary>ID of the node assigned by the cloud provider in the format: &lt;ProviderName&gt;://&lt;ProviderSpecificNodeID&gt;</summary>
    [JsonPropertyName("providerID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProviderID { get; set; }

    /// <summary>If specified, the node's taints.</summary>
    [JsonPropertyName("taints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<Taint>? Taints { get; set; }

    /// <summary>
    /// Unschedulable controls node schedulability of new pods. By default, node is schedulable.
    /// More info: https://kubernetes.io/docs/concepts/nodes/node/#manual-node-administration
    /// </summary>
    [JsonPropertyName("unschedulable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Unschedulable { get; set; }
}
