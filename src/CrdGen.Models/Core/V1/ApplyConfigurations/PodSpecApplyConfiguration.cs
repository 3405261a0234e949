// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="PodSpec"/>.</summary>
public sealed partial class PodSpecApplyConfiguration
{
    /// <inheritdoc cref="PodSpec.ActiveDeadlineSeconds"/>
    [JsonPropertyName("activeDeadlineSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ActiveDeadlineSeconds { get; set; }

    /// <inheritdoc cref="PodSpec.Affinity"/>
    [JsonPropertyName("affinity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Affinity? Affinity { get; set; }

    /// <inheritdoc cref="PodSpec.AutomountServiceAccountToken"/>
    [JsonPropertyName("automountServiceAccountToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AutomountServiceAccountToken { get; set; }

    /// <inheritdoc cref="PodSpec.Containers"/>
    [JsonPropertyName("containers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ContainerApplyConfiguration>? Containers { get; set; }

    /// <inheritdoc cref="PodSpec.DnsConfig"/>
    [JsonPropertyName("dnsConfig")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodDNSConfig? DnsConfig { get; set; }

    /// <inheritdoc cref="PodSpec.DnsPolicy"/>
    [JsonPropertyName("dnsPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DnsPolicy { get; set; }

    /// <inheritdoc cref="PodSpec.EnableServiceLinks"/>
    [JsonPropertyName("enableServiceLinks")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? EnableServiceLinks { get; set; }

    /// <inheritdoc cref="PodSpec.EphemeralContainers"/>
    [JsonPropertyName("ephemeralContainers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<EphemeralContainerApplyConfiguration>? EphemeralContainers { get; set; }

    /// <inheritdoc cref="PodSpec.HostAliases"/>
    [JsonPropertyName("hostAliases")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<HostAlias>? HostAliases { get; set; }

    /// <inheritdoc cref="PodSpec.HostIPC"/>
    [JsonPropertyName("hostIPC")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? HostIPC { get; set; }

    /// <inheritdoc cref="PodSpec.HostNetwork"/>
    [JsonPropertyName("hostNetwork")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? HostNetwork { get; set; }

    /// <inheritdoc cref="PodSpec.HostPID"/>
    [JsonPropertyName("hostPID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? HostPID { get; set; }

    /// <inheritdoc cref="PodSpec.HostUsers"/>
    [JsonPropertyName("hostUsers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? HostUsers { get; set; }

    /// <inheritdoc cref="PodSpec.Hostname"/>
    [JsonPropertyName("hostname")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Hostname { get; set; }

    /// <inheritdoc cref="PodSpec.HostnameOverride"/>
    [JsonPropertyName("hostnameOverride")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? HostnameOverride { get; set; }

    /// <inheritdoc cref="PodSpec.ImagePullSecrets"/>
    [JsonPropertyName("imagePullSecrets")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<LocalObjectReference>? ImagePullSecrets { get; set; }

    /// <inheritdoc cref="PodSpec.InitContainers"/>
    [JsonPropertyName("initContainers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ContainerApplyConfiguration>? InitContainers { get; set; }

    /// <inheritdoc cref="PodSpec.NodeName"/>
    [JsonPropertyName("nodeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NodeName { get; set; }

    /// <inheritdoc cref="PodSpec.NodeSelector"/>
    [JsonPropertyName("nodeSelector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? NodeSelector { get; set; }

    /// <inheritdoc cref="PodSpec.OS"/>
    [JsonPropertyName("os")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodOSApplyConfiguration? OS { get; set; }

    /// <inheritdoc cref="PodSpec.Overhead"/>
    [JsonPropertyName("overhead")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? Overhead { get; set; }

    /// <inheritdoc cref="PodSpec.PreemptionPolicy"/>
    [JsonPropertyName("preemptionPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PreemptionPolicy { get; set; }

    /// <inheritdoc cref="PodSpec.Priority"/>
    [JsonPropertyName("priority")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Priority { get; set; }

    /// <inheritdoc cref="PodSpec.PriorityClassName"/>
    [JsonPropertyName("priorityClassName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PriorityClassName { get; set; }

    /// <inheritdoc cref="PodSpec.ReadinessGates"/>
    [JsonPropertyName("readinessGates")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<PodReadinessGate>? ReadinessGates { get; set; }

    /// <inheritdoc cref="PodSpec.ResourceClaims"/>
    [JsonPropertyName("resourceClaims")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<PodResourceClaim>? ResourceClaims { get; set; }

    /// <inheritdoc cref="PodSpec.Resources"/>
    [JsonPropertyName("resources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceRequirements? Resources { get; set; }

    /// <inheritdoc cref="PodSpec.RestartPolicy"/>
    [JsonPropertyName("restartPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RestartPolicy { get; set; }

    /// <inheritdoc cref="PodSpec.RuntimeClassName"/>
    [JsonPropertyName("runtimeClassName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RuntimeClassName { get; set; }

    /// <inheritdoc cref="PodSpec.SchedulerName"/>
    [JsonPropertyName("schedulerName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SchedulerName { get; set; }

    /// <inheritdoc cref="PodSpec.SchedulingGates"/>
    [JsonPropertyName("schedulingGates")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<PodSchedulingGate>? SchedulingGates { get; set; }

    /// <inheritdoc cref="PodSpec.SchedulingGroup"/>
    [JsonPropertyName("schedulingGroup")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodSchedulingGroup? SchedulingGroup { get; set; }

    /// <inheritdoc cref="PodSpec.SecurityContext"/>
    [JsonPropertyName("securityContext")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodSecurityContextApplyConfiguration? SecurityContext { get; set; }

    /// <inheritdoc cref="PodSpec.ServiceAccount"/>
    [JsonPropertyName("serviceAccount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ServiceAccount { get; set; }

    /// <inheritdoc cref="PodSpec.ServiceAccountName"/>
    [JsonPropertyName("serviceAccountName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ServiceAccountName { get; set; }

    /// <inheritdoc cref="PodSpec.SetHostnameAsFQDN"/>
    [JsonPropertyName("setHostnameAsFQDN")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? SetHostnameAsFQDN { get; set; }

    /// <inheritdoc cref="PodSpec.ShareProcessNamespace"/>
    [JsonPropertyName("shareProcessNamespace")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ShareProcessNamespace { get; set; }

    /// <inheritdoc cref="PodSpec.Subdomain"/>
    [JsonPropertyName("subdomain")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Subdomain { get; set; }

    /// <inheritdoc cref="PodSpec.TerminationGracePeriodSeconds"/>
    [JsonPropertyName("terminationGracePeriodSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? TerminationGracePeriodSeconds { get; set; }

    /// <inheritdoc cref="PodSpec.Tolerations"/>
    [JsonPropertyName("tolerations")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Toleration>? Tolerations { get; set; }

    /// <inheritdoc cref="PodSpec.TopologySpreadConstraints"/>
    [JsonPropertyName("topologySpreadConstraints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<TopologySpreadConstraintApplyConfiguration>? TopologySpreadConstraints { get; set; }

    /// <inheritdoc cref="PodSpec.Volumes"/>
    [JsonPropertyName("volumes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<VolumeApplyConfiguration>? Volumes { get; set; }
}
