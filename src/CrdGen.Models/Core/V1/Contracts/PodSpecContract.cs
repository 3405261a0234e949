// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodSpecContract]
public sealed partial class PodSpec;

internal sealed class PodSpecContractAttribute : JsonContractAttribute<PodSpec>
{
    protected override PodSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<long?>(options, "ActiveDeadlineSeconds", "activeDeadlineSeconds", static o => ((PodSpec)o).ActiveDeadlineSeconds, static (o, v) => ((PodSpec)o).ActiveDeadlineSeconds = v),
        Optional<Affinity>(options, "Affinity", "affinity", static o => ((PodSpec)o).Affinity, static (o, v) => ((PodSpec)o).Affinity = v),
        Optional<bool?>(options, "AutomountServiceAccountToken", "automountServiceAccountToken", static o => ((PodSpec)o).AutomountServiceAccountToken, static (o, v) => ((PodSpec)o).AutomountServiceAccountToken = v),
        Required<List<Container>>(options, "Containers", "containers", static o => ((PodSpec)o).Containers, static (o, v) => ((PodSpec)o).Containers = v!),
        Optional<PodDNSConfig>(options, "DnsConfig", "dnsConfig", static o => ((PodSpec)o).DnsConfig, static (o, v) => ((PodSpec)o).DnsConfig = v),
        Optional<string>(options, "DnsPolicy", "dnsPolicy", static o => ((PodSpec)o).DnsPolicy, static (o, v) => ((PodSpec)o).DnsPolicy = v),
        Optional<bool?>(options, "EnableServiceLinks", "enableServiceLinks", static o => ((PodSpec)o).EnableServiceLinks, static (o, v) => ((PodSpec)o).EnableServiceLinks = v),
        Optional<List<EphemeralContainer>>(options, "EphemeralContainers", "ephemeralContainers", static o => ((PodSpec)o).EphemeralContainers, static (o, v) => ((PodSpec)o).EphemeralContainers = v),
        Optional<List<HostAlias>>(options, "HostAliases", "hostAliases", static o => ((PodSpec)o).HostAliases, static (o, v) => ((PodSpec)o).HostAliases = v),
        Optional<bool?>(options, "HostIPC", "hostIPC", static o => ((PodSpec)o).HostIPC, static (o, v) => ((PodSpec)o).HostIPC = v),
        Optional<bool?>(options, "HostNetwork", "hostNetwork", static o => ((PodSpec)o).HostNetwork, static (o, v) => ((PodSpec)o).HostNetwork = v),
        Optional<bool?>(options, "HostPID", "hostPID", static o => ((PodSpec)o).HostPID, static (o, v) => ((PodSpec)o).HostPID = v),
        Optional<bool?>(options, "HostUsers", "hostUsers", static o => ((PodSpec)o).HostUsers, static (o, v) => ((PodSpec)o).HostUsers = v),
        Optional<string>(options, "Hostname", "hostname", static o => ((PodSpec)o).Hostname, static (o, v) => ((PodSpec)o).Hostname = v),
        Optional<string>(options, "HostnameOverride", "hostnameOverride", static o => ((PodSpec)o).HostnameOverride, static (o, v) => ((PodSpec)o).HostnameOverride = v),
        Optional<List<LocalObjectReference>>(options, "ImagePullSecrets", "imagePullSecrets", static o => ((PodSpec)o).ImagePullSecrets, static (o, v) => ((PodSpec)o).ImagePullSecrets = v),
        Optional<List<Container>>(options, "InitContainers", "initContainers", static o => ((PodSpec)o).InitContainers, static (o, v) => ((PodSpec)o).InitContainers = v),
        Optional<string>(options, "NodeName", "nodeName", static o => ((PodSpec)o).NodeName, static (o, v) => ((PodSpec)o).NodeName = v),
        Optional<Dictionary<string, string>>(options, "NodeSelector", "nodeSelector", static o => ((PodSpec)o).NodeSelector, static (o, v) => ((PodSpec)o).NodeSelector = v),
        Optional<PodOS>(options, "OS", "os", static o => ((PodSpec)o).OS, static (o, v) => ((PodSpec)o).OS = v),
        Optional<Dictionary<string, Quantity>>(options, "Overhead", "overhead", static o => ((PodSpec)o).Overhead, static (o, v) => ((PodSpec)o).Overhead = v),
        Optional<string>(options, "PreemptionPolicy", "preemptionPolicy", static o => ((PodSpec)o).PreemptionPolicy, static (o, v) => ((PodSpec)o).PreemptionPolicy = v),
        Optional<int?>(options, "Priority", "priority", static o => ((PodSpec)o).Priority, static (o, v) => ((PodSpec)o).Priority = v),
        Optional<string>(options, "PriorityClassName", "priorityClassName", static o => ((PodSpec)o).PriorityClassName, static (o, v) => ((PodSpec)o).PriorityClassName = v),
        Optional<List<PodReadinessGate>>(options, "ReadinessGates", "readinessGates", static o => ((PodSpec)o).ReadinessGates, static (o, v) => ((PodSpec)o).ReadinessGates = v),
        Optional<List<PodResourceClaim>>(options, "ResourceClaims", "resourceClaims", static o => ((PodSpec)o).ResourceClaims, static (o, v) => ((PodSpec)o).ResourceClaims = v),
        Optional<ResourceRequirements>(options, "Resources", "resources", static o => ((PodSpec)o).Resources, static (o, v) => ((PodSpec)o).Resources = v),
        Optional<string>(options, "RestartPolicy", "restartPolicy", static o => ((PodSpec)o).RestartPolicy, static (o, v) => ((PodSpec)o).RestartPolicy = v),
        Optional<string>(options, "RuntimeClassName", "runtimeClassName", static o => ((PodSpec)o).RuntimeClassName, static (o, v) => ((PodSpec)o).RuntimeClassName = v),
        Optional<string>(options, "SchedulerName", "schedulerName", static o => ((PodSpec)o).SchedulerName, static (o, v) => ((PodSpec)o).SchedulerName = v),
        Optional<List<PodSchedulingGate>>(options, "SchedulingGates", "schedulingGates", static o => ((PodSpec)o).SchedulingGates, static (o, v) => ((PodSpec)o).SchedulingGates = v),
        Optional<PodSchedulingGroup>(options, "SchedulingGroup", "schedulingGroup", static o => ((PodSpec)o).SchedulingGroup, static (o, v) => ((PodSpec)o).SchedulingGroup = v),
        Optional<PodSecurityContext>(options, "SecurityContext", "securityContext", static o => ((PodSpec)o).SecurityContext, static (o, v) => ((PodSpec)o).SecurityContext = v),
        Optional<string>(options, "ServiceAccount", "serviceAccount", static o => ((PodSpec)o).ServiceAccount, static (o, v) => ((PodSpec)o).ServiceAccount = v),
        Optional<string>(options, "ServiceAccountName", "serviceAccountName", static o => ((PodSpec)o).ServiceAccountName, static (o, v) => ((PodSpec)o).ServiceAccountName = v),
        Optional<bool?>(options, "SetHostnameAsFQDN", "setHostnameAsFQDN", static o => ((PodSpec)o).SetHostnameAsFQDN, static (o, v) => ((PodSpec)o).SetHostnameAsFQDN = v),
        Optional<bool?>(options, "ShareProcessNamespace", "shareProcessNamespace", static o => ((PodSpec)o).ShareProcessNamespace, static (o, v) => ((PodSpec)o).ShareProcessNamespace = v),
        Optional<string>(options, "Subdomain", "subdomain", static o => ((PodSpec)o).Subdomain, static (o, v) => ((PodSpec)o).Subdomain = v),
        Optional<long?>(options, "TerminationGracePeriodSeconds", "terminationGracePeriodSeconds", static o => ((PodSpec)o).TerminationGracePeriodSeconds, static (o, v) => ((PodSpec)o).TerminationGracePeriodSeconds = v),
        Optional<List<Toleration>>(options, "Tolerations", "tolerations", static o => ((PodSpec)o).Tolerations, static (o, v) => ((PodSpec)o).Tolerations = v),
        Optional<List<TopologySpreadConstraint>>(options, "TopologySpreadConstraints", "topologySpreadConstraints", static o => ((PodSpec)o).TopologySpreadConstraints, static (o, v) => ((PodSpec)o).TopologySpreadConstraints = v),
        Optional<List<Volume>>(options, "Volumes", "volumes", static o => ((PodSpec)o).Volumes, static (o, v) => ((PodSpec)o).Volumes = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodSpec Make();
}
