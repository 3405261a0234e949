// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodSpecApplyConfigurationContract]
public sealed partial class PodSpecApplyConfiguration;

internal sealed class PodSpecApplyConfigurationContractAttribute : JsonContractAttribute<PodSpecApplyConfiguration>
{
    protected override PodSpecApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<long?>(options, "ActiveDeadlineSeconds", "activeDeadlineSeconds", static o => ((PodSpecApplyConfiguration)o).ActiveDeadlineSeconds, static (o, v) => ((PodSpecApplyConfiguration)o).ActiveDeadlineSeconds = v),
        Optional<Affinity>(options, "Affinity", "affinity", static o => ((PodSpecApplyConfiguration)o).Affinity, static (o, v) => ((PodSpecApplyConfiguration)o).Affinity = v),
        Optional<bool?>(options, "AutomountServiceAccountToken", "automountServiceAccountToken", static o => ((PodSpecApplyConfiguration)o).AutomountServiceAccountToken, static (o, v) => ((PodSpecApplyConfiguration)o).AutomountServiceAccountToken = v),
        Optional<List<ContainerApplyConfiguration>>(options, "Containers", "containers", static o => ((PodSpecApplyConfiguration)o).Containers, static (o, v) => ((PodSpecApplyConfiguration)o).Containers = v),
        Optional<PodDNSConfig>(options, "DnsConfig", "dnsConfig", static o => ((PodSpecApplyConfiguration)o).DnsConfig, static (o, v) => ((PodSpecApplyConfiguration)o).DnsConfig = v),
        Optional<string>(options, "DnsPolicy", "dnsPolicy", static o => ((PodSpecApplyConfiguration)o).DnsPolicy, static (o, v) => ((PodSpecApplyConfiguration)o).DnsPolicy = v),
        Optional<bool?>(options, "EnableServiceLinks", "enableServiceLinks", static o => ((PodSpecApplyConfiguration)o).EnableServiceLinks, static (o, v) => ((PodSpecApplyConfiguration)o).EnableServiceLinks = v),
        Optional<List<EphemeralContainerApplyConfiguration>>(options, "EphemeralContainers", "ephemeralContainers", static o => ((PodSpecApplyConfiguration)o).EphemeralContainers, static (o, v) => ((PodSpecApplyConfiguration)o).EphemeralContainers = v),
        Optional<List<HostAlias>>(options, "HostAliases", "hostAliases", static o => ((PodSpecApplyConfiguration)o).HostAliases, static (o, v) => ((PodSpecApplyConfiguration)o).HostAliases = v),
        Optional<bool?>(options, "HostIPC", "hostIPC", static o => ((PodSpecApplyConfiguration)o).HostIPC, static (o, v) => ((PodSpecApplyConfiguration)o).HostIPC = v),
        Optional<bool?>(options, "HostNetwork", "hostNetwork", static o => ((PodSpecApplyConfiguration)o).HostNetwork, static (o, v) => ((PodSpecApplyConfiguration)o).HostNetwork = v),
        Optional<bool?>(options, "HostPID", "hostPID", static o => ((PodSpecApplyConfiguration)o).HostPID, static (o, v) => ((PodSpecApplyConfiguration)o).HostPID = v),
        Optional<bool?>(options, "HostUsers", "hostUsers", static o => ((PodSpecApplyConfiguration)o).HostUsers, static (o, v) => ((PodSpecApplyConfiguration)o).HostUsers = v),
        Optional<string>(options, "Hostname", "hostname", static o => ((PodSpecApplyConfiguration)o).Hostname, static (o, v) => ((PodSpecApplyConfiguration)o).Hostname = v),
        Optional<string>(options, "HostnameOverride", "hostnameOverride", static o => ((PodSpecApplyConfiguration)o).HostnameOverride, static (o, v) => ((PodSpecApplyConfiguration)o).HostnameOverride = v),
        Optional<List<LocalObjectReference>>(options, "ImagePullSecrets", "imagePullSecrets", static o => ((PodSpecApplyConfiguration)o).ImagePullSecrets, static (o, v) => ((PodSpecApplyConfiguration)o).ImagePullSecrets = v),
        Optional<List<ContainerApplyConfiguration>>(options, "InitContainers", "initContainers", static o => ((PodSpecApplyConfiguration)o).InitContainers, static (o, v) => ((PodSpecApplyConfiguration)o).InitContainers = v),
        Optional<string>(options, "NodeName", "nodeName", static o => ((PodSpecApplyConfiguration)o).NodeName, static (o, v) => ((PodSpecApplyConfiguration)o).NodeName = v),
        Optional<Dictionary<string, string>>(options, "NodeSelector", "nodeSelector", static o => ((PodSpecApplyConfiguration)o).NodeSelector, static (o, v) => ((PodSpecApplyConfiguration)o).NodeSelector = v),
        Optional<PodOSApplyConfiguration>(options, "OS", "os", static o => ((PodSpecApplyConfiguration)o).OS, static (o, v) => ((PodSpecApplyConfiguration)o).OS = v),
        Optional<Dictionary<string, Quantity>>(options, "Overhead", "overhead", static o => ((PodSpecApplyConfiguration)o).Overhead, static (o, v) => ((PodSpecApplyConfiguration)o).Overhead = v),
        Optional<string>(options, "PreemptionPolicy", "preemptionPolicy", static o => ((PodSpecApplyConfiguration)o).PreemptionPolicy, static (o, v) => ((PodSpecApplyConfiguration)o).PreemptionPolicy = v),
        Optional<int?>(options, "Priority", "priority", static o => ((PodSpecApplyConfiguration)o).Priority, static (o, v) => ((PodSpecApplyConfiguration)o).Priority = v),
        Optional<string>(options, "PriorityClassName", "priorityClassName", static o => ((PodSpecApplyConfiguration)o).PriorityClassName, static (o, v) => ((PodSpecApplyConfiguration)o).PriorityClassName = v),
        Optional<List<PodReadinessGate>>(options, "ReadinessGates", "readinessGates", static o => ((PodSpecApplyConfiguration)o).ReadinessGates, static (o, v) => ((PodSpecApplyConfiguration)o).ReadinessGates = v),
        Optional<List<PodResourceClaim>>(options, "ResourceClaims", "resourceClaims", static o => ((PodSpecApplyConfiguration)o).ResourceClaims, static (o, v) => ((PodSpecApplyConfiguration)o).ResourceClaims = v),
        Optional<ResourceRequirements>(options, "Resources", "resources", static o => ((PodSpecApplyConfiguration)o).Resources, static (o, v) => ((PodSpecApplyConfiguration)o).Resources = v),
        Optional<string>(options, "RestartPolicy", "restartPolicy", static o => ((PodSpecApplyConfiguration)o).RestartPolicy, static (o, v) => ((PodSpecApplyConfiguration)o).RestartPolicy = v),
        Optional<string>(options, "RuntimeClassName", "runtimeClassName", static o => ((PodSpecApplyConfiguration)o).RuntimeClassName, static (o, v) => ((PodSpecApplyConfiguration)o).RuntimeClassName = v),
        Optional<string>(options, "SchedulerName", "schedulerName", static o => ((PodSpecApplyConfiguration)o).SchedulerName, static (o, v) => ((PodSpecApplyConfiguration)o).SchedulerName = v),
        Optional<List<PodSchedulingGate>>(options, "SchedulingGates", "schedulingGates", static o => ((PodSpecApplyConfiguration)o).SchedulingGates, static (o, v) => ((PodSpecApplyConfiguration)o).SchedulingGates = v),
        Optional<PodSchedulingGroup>(options, "SchedulingGroup", "schedulingGroup", static o => ((PodSpecApplyConfiguration)o).SchedulingGroup, static (o, v) => ((PodSpecApplyConfiguration)o).SchedulingGroup = v),
        Optional<PodSecurityContextApplyConfiguration>(options, "SecurityContext", "securityContext", static o => ((PodSpecApplyConfiguration)o).SecurityContext, static (o, v) => ((PodSpecApplyConfiguration)o).SecurityContext = v),
        Optional<string>(options, "ServiceAccount", "serviceAccount", static o => ((PodSpecApplyConfiguration)o).ServiceAccount, static (o, v) => ((PodSpecApplyConfiguration)o).ServiceAccount = v),
        Optional<string>(options, "ServiceAccountName", "serviceAccountName", static o => ((PodSpecApplyConfiguration)o).ServiceAccountName, static (o, v) => ((PodSpecApplyConfiguration)o).ServiceAccountName = v),
        Optional<bool?>(options, "SetHostnameAsFQDN", "setHostnameAsFQDN", static o => ((PodSpecApplyConfiguration)o).SetHostnameAsFQDN, static (o, v) => ((PodSpecApplyConfiguration)o).SetHostnameAsFQDN = v),
        Optional<bool?>(options, "ShareProcessNamespace", "shareProcessNamespace", static o => ((PodSpecApplyConfiguration)o).ShareProcessNamespace, static (o, v) => ((PodSpecApplyConfiguration)o).ShareProcessNamespace = v),
        Optional<string>(options, "Subdomain", "subdomain", static o => ((PodSpecApplyConfiguration)o).Subdomain, static (o, v) => ((PodSpecApplyConfiguration)o).Subdomain = v),
        Optional<long?>(options, "TerminationGracePeriodSeconds", "terminationGracePeriodSeconds", static o => ((PodSpecApplyConfiguration)o).TerminationGracePeriodSeconds, static (o, v) => ((PodSpecApplyConfiguration)o).TerminationGracePeriodSeconds = v),
        Optional<List<Toleration>>(options, "Tolerations", "tolerations", static o => ((PodSpecApplyConfiguration)o).Tolerations, static (o, v) => ((PodSpecApplyConfiguration)o).Tolerations = v),
        Optional<List<TopologySpreadConstraintApplyConfiguration>>(options, "TopologySpreadConstraints", "topologySpreadConstraints", static o => ((PodSpecApplyConfiguration)o).TopologySpreadConstraints, static (o, v) => ((PodSpecApplyConfiguration)o).TopologySpreadConstraints = v),
        Optional<List<VolumeApplyConfiguration>>(options, "Volumes", "volumes", static o => ((PodSpecApplyConfiguration)o).Volumes, static (o, v) => ((PodSpecApplyConfiguration)o).Volumes = v),
    ];
}
