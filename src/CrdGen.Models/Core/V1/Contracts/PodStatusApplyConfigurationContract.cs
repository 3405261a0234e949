// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodStatusApplyConfigurationContract]
public sealed partial class PodStatusApplyConfiguration;

internal sealed class PodStatusApplyConfigurationContractAttribute : JsonContractAttribute<PodStatusApplyConfiguration>
{
    protected override PodStatusApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Dictionary<string, Quantity>>(options, "AllocatedResources", "allocatedResources", static o => ((PodStatusApplyConfiguration)o).AllocatedResources, static (o, v) => ((PodStatusApplyConfiguration)o).AllocatedResources = v),
        Optional<List<PodConditionApplyConfiguration>>(options, "Conditions", "conditions", static o => ((PodStatusApplyConfiguration)o).Conditions, static (o, v) => ((PodStatusApplyConfiguration)o).Conditions = v),
        Optional<List<ContainerStatus>>(options, "ContainerStatuses", "containerStatuses", static o => ((PodStatusApplyConfiguration)o).ContainerStatuses, static (o, v) => ((PodStatusApplyConfiguration)o).ContainerStatuses = v),
        Optional<List<ContainerStatus>>(options, "EphemeralContainerStatuses", "ephemeralContainerStatuses", static o => ((PodStatusApplyConfiguration)o).EphemeralContainerStatuses, static (o, v) => ((PodStatusApplyConfiguration)o).EphemeralContainerStatuses = v),
        Optional<PodExtendedResourceClaimStatusApplyConfiguration>(options, "ExtendedResourceClaimStatus", "extendedResourceClaimStatus", static o => ((PodStatusApplyConfiguration)o).ExtendedResourceClaimStatus, static (o, v) => ((PodStatusApplyConfiguration)o).ExtendedResourceClaimStatus = v),
        Optional<string>(options, "HostIP", "hostIP", static o => ((PodStatusApplyConfiguration)o).HostIP, static (o, v) => ((PodStatusApplyConfiguration)o).HostIP = v),
        Optional<List<HostIP>>(options, "HostIPs", "hostIPs", static o => ((PodStatusApplyConfiguration)o).HostIPs, static (o, v) => ((PodStatusApplyConfiguration)o).HostIPs = v),
        Optional<List<ContainerStatus>>(options, "InitContainerStatuses", "initContainerStatuses", static o => ((PodStatusApplyConfiguration)o).InitContainerStatuses, static (o, v) => ((PodStatusApplyConfiguration)o).InitContainerStatuses = v),
        Optional<string>(options, "Message", "message", static o => ((PodStatusApplyConfiguration)o).Message, static (o, v) => ((PodStatusApplyConfiguration)o).Message = v),
        Optional<List<NodeAllocatableResourceClaimStatus>>(options, "NodeAllocatableResourceClaimStatuses", "nodeAllocatableResourceClaimStatuses", static o => ((PodStatusApplyConfiguration)o).NodeAllocatableResourceClaimStatuses, static (o, v) => ((PodStatusApplyConfiguration)o).NodeAllocatableResourceClaimStatuses = v),
        Optional<string>(options, "NominatedNodeName", "nominatedNodeName", static o => ((PodStatusApplyConfiguration)o).NominatedNodeName, static (o, v) => ((PodStatusApplyConfiguration)o).NominatedNodeName = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((PodStatusApplyConfiguration)o).ObservedGeneration, static (o, v) => ((PodStatusApplyConfiguration)o).ObservedGeneration = v),
        Optional<string>(options, "Phase", "phase", static o => ((PodStatusApplyConfiguration)o).Phase, static (o, v) => ((PodStatusApplyConfiguration)o).Phase = v),
        Optional<string>(options, "PodIP", "podIP", static o => ((PodStatusApplyConfiguration)o).PodIP, static (o, v) => ((PodStatusApplyConfiguration)o).PodIP = v),
        Optional<List<PodIP>>(options, "PodIPs", "podIPs", static o => ((PodStatusApplyConfiguration)o).PodIPs, static (o, v) => ((PodStatusApplyConfiguration)o).PodIPs = v),
        Optional<string>(options, "QosClass", "qosClass", static o => ((PodStatusApplyConfiguration)o).QosClass, static (o, v) => ((PodStatusApplyConfiguration)o).QosClass = v),
        Optional<string>(options, "Reason", "reason", static o => ((PodStatusApplyConfiguration)o).Reason, static (o, v) => ((PodStatusApplyConfiguration)o).Reason = v),
        Optional<string>(options, "Resize", "resize", static o => ((PodStatusApplyConfiguration)o).Resize, static (o, v) => ((PodStatusApplyConfiguration)o).Resize = v),
        Optional<List<PodResourceClaimStatus>>(options, "ResourceClaimStatuses", "resourceClaimStatuses", static o => ((PodStatusApplyConfiguration)o).ResourceClaimStatuses, static (o, v) => ((PodStatusApplyConfiguration)o).ResourceClaimStatuses = v),
        Optional<ResourceRequirements>(options, "Resources", "resources", static o => ((PodStatusApplyConfiguration)o).Resources, static (o, v) => ((PodStatusApplyConfiguration)o).Resources = v),
        OptionalTime(options, "StartTime", "startTime", static o => ((PodStatusApplyConfiguration)o).StartTime, static (o, v) => ((PodStatusApplyConfiguration)o).StartTime = v),
    ];
}
