// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodStatusContract]
public sealed partial class PodStatus;

internal sealed class PodStatusContractAttribute : JsonContractAttribute<PodStatus>
{
    protected override PodStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<Dictionary<string, Quantity>>(options, "AllocatedResources", "allocatedResources", static o => ((PodStatus)o).AllocatedResources, static (o, v) => ((PodStatus)o).AllocatedResources = v),
        Optional<List<PodCondition>>(options, "Conditions", "conditions", static o => ((PodStatus)o).Conditions, static (o, v) => ((PodStatus)o).Conditions = v),
        Optional<List<ContainerStatus>>(options, "ContainerStatuses", "containerStatuses", static o => ((PodStatus)o).ContainerStatuses, static (o, v) => ((PodStatus)o).ContainerStatuses = v),
        Optional<List<ContainerStatus>>(options, "EphemeralContainerStatuses", "ephemeralContainerStatuses", static o => ((PodStatus)o).EphemeralContainerStatuses, static (o, v) => ((PodStatus)o).EphemeralContainerStatuses = v),
        Optional<PodExtendedResourceClaimStatus>(options, "ExtendedResourceClaimStatus", "extendedResourceClaimStatus", static o => ((PodStatus)o).ExtendedResourceClaimStatus, static (o, v) => ((PodStatus)o).ExtendedResourceClaimStatus = v),
        Optional<string>(options, "HostIP", "hostIP", static o => ((PodStatus)o).HostIP, static (o, v) => ((PodStatus)o).HostIP = v),
        Optional<List<HostIP>>(options, "HostIPs", "hostIPs", static o => ((PodStatus)o).HostIPs, static (o, v) => ((PodStatus)o).HostIPs = v),
        Optional<List<ContainerStatus>>(options, "InitContainerStatuses", "initContainerStatuses", static o => ((PodStatus)o).InitContainerStatuses, static (o, v) => ((PodStatus)o).InitContainerStatuses = v),
        Optional<string>(options, "Message", "message", static o => ((PodStatus)o).Message, static (o, v) => ((PodStatus)o).Message = v),
        Optional<List<NodeAllocatableResourceClaimStatus>>(options, "NodeAllocatableResourceClaimStatuses", "nodeAllocatableResourceClaimStatuses", static o => ((PodStatus)o).NodeAllocatableResourceClaimStatuses, static (o, v) => ((PodStatus)o).NodeAllocatableResourceClaimStatuses = v),
        Optional<string>(options, "NominatedNodeName", "nominatedNodeName", static o => ((PodStatus)o).NominatedNodeName, static (o, v) => ((PodStatus)o).NominatedNodeName = v),
        Optional<long?>(options, "ObservedGeneration", "observedGeneration", static o => ((PodStatus)o).ObservedGeneration, static (o, v) => ((PodStatus)o).ObservedGeneration = v),
        Optional<string>(options, "Phase", "phase", static o => ((PodStatus)o).Phase, static (o, v) => ((PodStatus)o).Phase = v),
        Optional<string>(options, "PodIP", "podIP", static o => ((PodStatus)o).PodIP, static (o, v) => ((PodStatus)o).PodIP = v),
        Optional<List<PodIP>>(options, "PodIPs", "podIPs", static o => ((PodStatus)o).PodIPs, static (o, v) => ((PodStatus)o).PodIPs = v),
        Optional<string>(options, "QosClass", "qosClass", static o => ((PodStatus)o).QosClass, static (o, v) => ((PodStatus)o).QosClass = v),
        Optional<string>(options, "Reason", "reason", static o => ((PodStatus)o).Reason, static (o, v) => ((PodStatus)o).Reason = v),
        Optional<string>(options, "Resize", "resize", static o => ((PodStatus)o).Resize, static (o, v) => ((PodStatus)o).Resize = v),
        Optional<List<PodResourceClaimStatus>>(options, "ResourceClaimStatuses", "resourceClaimStatuses", static o => ((PodStatus)o).ResourceClaimStatuses, static (o, v) => ((PodStatus)o).ResourceClaimStatuses = v),
        Optional<ResourceRequirements>(options, "Resources", "resources", static o => ((PodStatus)o).Resources, static (o, v) => ((PodStatus)o).Resources = v),
        OptionalTime(options, "StartTime", "startTime", static o => ((PodStatus)o).StartTime, static (o, v) => ((PodStatus)o).StartTime = v),
    ];
}
