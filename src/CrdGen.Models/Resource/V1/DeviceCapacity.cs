// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>DeviceCapacity describes a quantity associated with a device.</summary>
[KubernetesType("io.k8s.api.resource.v1.DeviceCapacity")]
public sealed partial class DeviceCapacity
{
    /// <summary>
    /// RequestPolicy defines how this DeviceCapacity must be consumed
    /// when the device is allowed to be shared by multiple allocations.
    ///
    /// The Device must have allowMultipleAllocations set to true in order to set a requestPolicy.
    ///
    /// If unset, capacity requests are unconstrained:
    /// requests can consume any amount of capacity, as long as the total consumed
    /// across all allocations does not exceed the device's defined capacity.
    /// If request is also unset, default is the full capacity value.
    /// </summary>
    [JsonPropertyName("requestPolicy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CapacityRequestPolicy? RequestPolicy { get; set; }

    /// <summary>
    /// Value defines how much of a certain capacity that device has.
    ///
    /// This field reflects the fixed total capacity and does not change.
    /// The consumed amount is tracked separately by scheduler
    /// and does not affect this value.
    /// </summary>
    [JsonPropertyName("value")]
    public required Quantity Value { get; set; }
}
