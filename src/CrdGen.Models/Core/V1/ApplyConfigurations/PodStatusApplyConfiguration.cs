// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="PodStatus"/>.</summary>
public sealed partial class PodStatusApplyConfiguration
{
    /// <inheritdoc cref="PodStatus.AllocatedResources"/>
    [JsonPropertyName("allocatedResources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? AllocatedResources { get; set; }

    /// <inheritdoc cref="PodStatus.Conditions"/>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<PodConditionApplyConfiguration>? Conditions { get; set; }

    /// <inheritdoc cref="PodStatus.ContainerStatuses"/>
    [JsonPropertyName("containerStatuses")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ContainerStatus>? ContainerStatuses { get; set; }

    /// <inheritdoc cref="PodStatus.EphemeralContainerStatuses"/>
    [JsonPropertyName("ephemeralContainerStatuses")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ContainerStatus>? EphemeralContainerStatuses { get; set; }

    /// <inheritdoc cref="PodStatus.ExtendedResourceClaimStatus"/>
    [JsonPropertyName("extendedResourceClaimStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodExtendedResourceClaimStatusApplyConfiguration? ExtendedResourceClaimStatus { get; set; }

    /// <inheritdoc cref="PodStatus.HostIP"/>
    [JsonPropertyName("hostIP")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? HostIP { get; set; }

    /// <inheritdoc cref="PodStatus.HostIPs"/>
    [JsonPropertyName("hostIPs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<HostIP>? HostIPs { get; set; }

    /// <inheritdoc cref="PodStatus.InitContainerStatuses"/>
    [JsonPropertyName("initContainerStatuses")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ContainerStatus>? InitContainerStatuses { get; set; }

    /// <inheritdoc cref="PodStatus.Message"/>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; set; }

    /// <inheritdoc cref="PodStatus.NodeAllocatableResourceClaimStatuses"/>
    [JsonPropertyName("nodeAllocatableResourceClaimStatuses")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<NodeAllocatableResourceClaimStatus>? NodeAllocatableResourceClaimStatuses { get; set; }

    /// <inheritdoc cref="PodStatus.NominatedNodeName"/>
    [JsonPropertyName("nominatedNodeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NominatedNodeName { get; set; }

    /// <inheritdoc cref="PodStatus.ObservedGeneration"/>
    [JsonPropertyName("observedGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ObservedGeneration { get; set; }

    /// <inheritdoc cref="PodStatus.Phase"/>
    [JsonPropertyName("phase")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Phase { get; set; }

    /// <inheritdoc cref="PodStatus.PodIP"/>
    [JsonPropertyName("podIP")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PodIP { get; set; }

    /// <inheritdoc cref="PodStatus.PodIPs"/>
    [JsonPropertyName("podIPs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<PodIP>? PodIPs { get; set; }

    /// <inheritdoc cref="PodStatus.QosClass"/>
    [JsonPropertyName("qosClass")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? QosClass { get; set; }

    /// <inheritdoc cref="PodStatus.Reason"/>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; set; }

    /// <inheritdoc cref="PodStatus.Resize"/>
    [JsonPropertyName("resize")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Resize { get; set; }

    /// <inheritdoc cref="PodStatus.ResourceClaimStatuses"/>
    [JsonPropertyName("resourceClaimStatuses")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<PodResourceClaimStatus>? ResourceClaimStatuses { get; set; }

    /// <inheritdoc cref="PodStatus.Resources"/>
    [JsonPropertyName("resources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceRequirements? Resources { get; set; }

    /// <inheritdoc cref="PodStatus.StartTime"/>
    [JsonPropertyName("startTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? StartTime { get; set; }
}
