// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>
/// DeviceSubRequest describes a request for device provided in the
/// claim.spec.devices.requests[].firstAvailable array. Each
/// is typically a request for a single resource like a device, but can
/// also ask for several identical devices.
///
/// DeviceSubRequest is similar to ExactDeviceRequest, but doesn't expose the
/// AdminAccess field as that one is only supported when requesting a
/// specific device.
/// </summary>
[KubernetesType("io.k8s.api.resource.v1.DeviceSubRequest")]
public sealed partial class DeviceSubRequest
{
    /// <summary>
    /// AllocationMode and its related fields define how devices are allocated
    /// to satisfy this subrequest. Supported values are:
    ///
    /// - ExactCount: This request is for a specific number of devices.
    /// This is the default. The exact number is provided in the
    /// count field.
    ///
    /// - All: This subrequest is for all of the matching devices in a pool.
    /// Allocation will fail if some devices are already allocated,
    /// unless adminAccess is requested.
    ///
    /// If AllocationMode is not specified, the default mode is ExactCount. If
    /// the mode is ExactCount and count is not specified, the default count is
    /// one. Any other subrequests must specify this field.
    ///
    /// More modes may get added in the future. Clients must refuse to handle
    /// requests with unknown modes.
    /// </summary>
    [JsonPropertyName("allocationMode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AllocationMode { get; set; }

    /// <summary>
    /// Capacity define resource requirements against each capacity.
    ///
    /// If this field is unset and the device supports multiple allocations,
    /// the default value will be applied to each capacity according to requestPolicy.
    /// For the capacity that has no requestPolicy, default is the full capacity value.
    ///
    /// Applies to each device allocation.
    /// If Count &gt; 1,
    /// the request fails if there aren't enough devices that meet the requirements.
    /// If AllocationMode is set to All,
    /// the request fails if there are devices that otherwise match the request,
    /// and have this capacity, with a value &gt;= the requested amount, but which cannot be allocated to this request.
    /// </summary>
    [JsonPropertyName("capacity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CapacityRequirements? Capacity { get; set; }

    /// <summary>
    /// Count is used only when the count mode is "ExactCount". Must be greater than zero.
    /// If AllocationMode is ExactCount and this field is not specified, the default is one.
    /// </summary>
    [JsonPropertyName("count")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Count { get; set; }

    /// <summary>
    /// DeviceClassName references a specific DeviceClass, which can define
    /// additional configuration and selectors to be inherited by this
    /// subrequest.
    ///
    /// A class is required. Which classes are available depends on the cluster.
    ///
    /// Administrators may use this to restrict which devices may get
    /// requested by only installing classes with selectors for permitted
    /// devices. If users are free to request anything without restrictions,
    /// then administrators can create an empty DeviceClass for users
    /// to reference.
    /// </summary>
    [JsonPropertyName("deviceClassName")]
    public required string DeviceClassName { get; set; }

    /// <summary>
    /// Name can be used to reference this subrequest in the list of constraints
    /// or the list of configurations for the claim. References must use the
    /// format &lt;main request&gt;/&lt;subrequest&gt;.
    ///
    /// Must be a DNS label.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>
    /// Selectors define criteria which must be satisfied by a specific
    /// device in order for that device to be considered for this
    /// subrequest. All selectors must be satisfied for a device to be
    /// considered.
    /// </summary>
    [JsonPropertyName("selectors")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<DeviceSelector>? Selectors { get; set; }

    /// <summary>
    /// If specified, the request's tolerations.
    ///
    /// Tolerations for NoSchedule are required to allocate a
    /// device which has a taint with that effect. The same applies
    /// to NoExecute.
    ///
    /// In addition, should any of the allocated devices get tainted
    /// with NoExecute after allocation and that effect is not tolerated,
    /// then all pods consuming the ResourceClaim get deleted to evict
    /// them. The scheduler will not let new pods reserve the claim while
    /// it has these tainted devices. Once all pods are evicted, the
    /// claim will get deallocated.
    ///
    /// The maximum number of tolerations is 16.
    ///
    /// This is a beta field and requires enabling the DRADeviceTaints
    /// feature gate.
    /// </summary>
    [JsonPropertyName("tolerations")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<DeviceToleration>? Tolerations { get; set; }
}
