// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>
/// AllocatedDeviceStatus contains the status of an allocated device, if the
/// driver chooses to report it. This may include driver-specific information.
///
/// The combination of Driver, Pool, Device, and ShareID must match the corresponding key
/// in Status.Allocation.Devices.
/// </summary>
[KubernetesType("io.k8s.api.resource.v1.AllocatedDeviceStatus")]
public sealed partial class AllocatedDeviceStatus
{
    /// <summary>
    /// Conditions contains the latest observation of the device's state.
    /// If the device has been configured according to the class and claim
    /// config references, the `Ready` condition should be True.
    ///
    /// Must not contain more than 8 entries.
    /// </summary>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "type")]
    public List<Condition>? Conditions { get; set; }

    /// <summary>
    /// Data contains arbitrary driver-specific data.
    ///
    /// The length of the raw data must be smaller or equal to 10 Ki.
    /// </summary>
    [JsonPropertyName("data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RawExtension? Data { get; set; }

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

    /// <summary>NetworkData contains network-related information specific to the device.</summary>
    [JsonPropertyName("networkData")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NetworkDeviceData? NetworkData { get; set; }

    /// <summary>
    /// This name together with the driver name and the device name field
    /// identify which device was allocated (`&lt;driver name&gt;/&lt;pool name&gt;/&lt;device name&gt;`).
    ///
    /// Must not be longer than 253 characters and may contain one or more
    /// DNS sub-domains separated by slashes.
    /// </summary>
    [JsonPropertyName("pool")]
    public required string Pool { get; set; }

    /// <summary>ShareID uniquely identifies an individual allocation share of the device.</summary>
    [JsonPropertyName("shareID")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ShareID { get; set; }
}
