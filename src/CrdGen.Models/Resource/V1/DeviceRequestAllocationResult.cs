// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>DeviceRequestAllocationResult contains the allocation result for one request.</summary>
[KubernetesType("io.k8s.api.resource.v1.DeviceRequestAllocationResult")]
public sealed partial class DeviceRequestAllocationResult
{
    /// <summary>
    /// AdminAccess indicates that this device was allocated for
    /// administrative access. See the corresponding request field
    /// for a definition of mode.
    ///
    /// Admin access is disabled if this field is unset or
    /// set to false, otherwise it is enabled.
    /// </summary>
    [JsonPropertyName("adminAccess")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AdminAccess { get; set; }

    /// <summary>
    /// BindingConditions contains a copy of the BindingConditions
    /// from the corresponding ResourceSlice at the time of allocation.
    ///
    /// This is a beta field and requires enabling the DRADeviceBindingConditions and DRAResourceClaimDeviceStatus
    /// feature gates.
    /// </summary>
    [JsonPropertyName("bindingConditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? BindingConditions { get; set; }

    /// <summary>
    /// BindingFailureConditions contains a copy of the BindingFailureConditions
    /// from the corresponding ResourceSlice at the time of allocation.
    ///
    /// This is a beta field and requires enabling the DRADeviceBindingConditions and DRAResourceClaimDeviceStatus
    /// feature gates.
    /// </summary>
    [JsonPropertyName("bindingFailureConditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? BindingFailureConditions { get; set; }

    /// <summary>
    /// ConsumedCapacity tracks the amount of capacity consumed per device as part of the claim request.
    /// The consumed amount may differ from the requested amount: it is rounded up to the nearest valid
    /// value based on the device’s requestPolicy if applicable (i.e., may not be less than the requested amount).
    ///
    /// The total consumed capacity for each device must not exceed the DeviceCapacity's Value.
    ///
    /// This field is populated only for devices that allow multiple allocations.
    /// All capacity entries are included, even if the consumed amount is zero.
    /// </summary>
    [JsonPropertyName("consumedCapacity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, Quantity>? ConsumedCapacity { get; set; }

    /// <summary>
    /// Device references one device instance via its name in the driver's
    /// resource pool. It must be a DNS label.
    /// </summary>
    [JsonPropertyName("device")]
    public required string Device { get; set; }

    /// <summary>
    /// Driver specifies the name of the DRA driver whose kubelet
    /// plugin should be invoked to process the allocation once the claim is
    /// needed on a node.
    ///
    /// Must be a DNS subdomain and should end with a DNS domain owned by the
    /// vendor of the driver. It should use only lower case characters.
    /// </summary>
    [JsonPropertyName("driver")]
    public required string Driver { get; set; }

    /// <summary>
    /// This name together with the driver name and the device name field
    /// identify which device was allocated (`&lt;driver name&gt;/&lt;pool name&gt;/&lt;device name&gt;`).
    ///
    /// Must not be longer than 253 characters and may contain one or more
    /// DNS sub-domains separated by slashes.
    /// </summary>
    [JsonPropertyName("pool")]
    public required string Pool { get; set; }

    /// <summary>
    /// Request is the name of the request in the claim which caused this
    /// device to be allocated. If it references a subrequest in the
    /// firstAvailable list on a DeviceRequest, this field must
    /// include both the name of the main request and the subrequest
    /// using the format &lt;main request&gt;/&lt;subrequest&gt;.
    ///
    /// Multiple devices may have been allocated per request.
    /// </summary>
    [JsonPropertyName("request")]
    public required string Request { get; set; }

    /// <summary>
    /// ShareID uniquely identifies an individual allocation share of the device,
    /// used when the device supports multiple simultaneous allocations.
    /// It serves as an additional map key to differentiate concurrent shares
    /// of the same device.
    /// </summary>
    [JsonPropertyName("shareID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ShareID { get; set; }

    /// <summary>
    /// A copy of all tolerations specified in the request at the time
    /// when the device got allocated.
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
