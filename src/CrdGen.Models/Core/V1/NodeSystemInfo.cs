// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>NodeSystemInfo is a set of ids/uuids to uniquely identify the node.</summary>
[KubernetesType("io.k8s.api.core.v1.NodeSystemInfo")]
public sealed partial class NodeSystemInfo
{
    /// <summary>The Architecture reported by the node</summary>
    [JsonPropertyName("architecture")]
    public required string Architecture { get; set; }

    /// <summary>Boot ID reported by the node.</summary>
    [JsonPropertyName("bootID")]
    public required string BootID { get; set; }

    /// <summary>ContainerRuntime Version reported by the node through runtime remote API (e.g. containerd://1.4.2).</summary>
    [JsonPropertyName("containerRuntimeVersion")]
    public required string ContainerRuntimeVersion { get; set; }

    /// <summary>Kernel Version reported by the node from 'uname -r' (e.g. 3.16.0-0.bpo.4-amd64).</summary>
    [JsonPropertyName("kernelVersion")]
    public required string KernelVersion { get; set; }

    /// <summary>Deprecated: KubeProxy Version reported by the node.</summary>
    [JsonPropertyName("kubeProxyVersion")]
    public required string KubeProxyVersion { get; set; }

    /// <summary>Kubelet Version reported by the node.</summary>
    [JsonPropertyName("kubeletVersion")]
    public required string KubeletVersion { get; set; }

    /// <summary>
    /// MachineID reported by the node. For unique machine identification
    /// in the cluster this field is preferred. Learn more from man(5)
    /// machine-id: http://man7.org/linux/man-pages/man5/machine-id.5.html
    /// </summary>
    [JsonPropertyName("machineID")]
    public required string MachineID { get; set; }

    /// <summary>The Operating System reported by the node</summary>
    [JsonPropertyName("operatingSystem")]
    public required string OperatingSystem { get; set; }

    /// <summary>OS Image reported by the node from /etc/os-release (e.g. Debian GNU/Linux 7 (wheezy)).</summary>
    [JsonPropertyName("osImage")]
    public required string OSImage { get; set; }

    /// <summary>Swap Info reported by the node.</summary>
    [JsonPropertyName("swap")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeSwapStatus? Swap { get; set; }

    /// <summary>
    /// SystemUUID reported by the node. For unique machine identification
    /// MachineID is preferred. This field is specific to Red Hat hosts
    /// https://access.redhat.com/documentation/en-us/red_hat_subscription_management/1/html/rhsm/uuid
    /// </summary>
    [JsonPropertyName("systemUUID")]
    public required string SystemUUID { get; set; }
}
