// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="NodeSystemInfo"/>.</summary>
public sealed partial class NodeSystemInfoApplyConfiguration
{
    /// <inheritdoc cref="NodeSystemInfo.Architecture"/>
    [JsonPropertyName("architecture")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Architecture { get; set; }

    /// <inheritdoc cref="NodeSystemInfo.BootID"/>
    [JsonPropertyName("bootID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? BootID { get; set; }

    /// <inheritdoc cref="NodeSystemInfo.ContainerRuntimeVersion"/>
    [JsonPropertyName("containerRuntimeVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ContainerRuntimeVersion { get; set; }

    /// <inheritdoc cref="NodeSystemInfo.KernelVersion"/>
    [JsonPropertyName("kernelVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? KernelVersion { get; set; }

    /// <inheritdoc cref="NodeSystemInfo.KubeProxyVersion"/>
    [JsonPropertyName("kubeProxyVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? KubeProxyVersion { get; set; }

    /// <inheritdoc cref="NodeSystemInfo.KubeletVersion"/>
    [JsonPropertyName("kubeletVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? KubeletVersion { get; set; }

    /// <inheritdoc cref="NodeSystemInfo.MachineID"/>
    [JsonPropertyName("machineID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MachineID { get; set; }

    /// <inheritdoc cref="NodeSystemInfo.OperatingSystem"/>
    [JsonPropertyName("operatingSystem")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OperatingSystem { get; set; }

    /// <inheritdoc cref="NodeSystemInfo.OSImage"/>
    [JsonPropertyName("osImage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OSImage { get; set; }

    /// <inheritdoc cref="NodeSystemInfo.Swap"/>
    [JsonPropertyName("swap")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NodeSwapStatus? Swap { get; set; }

    /// <inheritdoc cref="NodeSystemInfo.SystemUUID"/>
    [JsonPropertyName("systemUUID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SystemUUID { get; set; }
}
