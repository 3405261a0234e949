// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>
/// Device represents one individual hardware instance that can be selected based
/// on its attributes. Besides the name, exactly one field must be set.
/// </summary>
[KubernetesType("io.k8s.api.resource.v1.Device")]
public sealed partial class Device
{
    /// <summary>
    /// AllNodes indicates that all nodes have access to the device.
    ///
    /// Must only be set if Spec.PerDeviceNodeSelection is set to true.
    /// At most one of NodeName, NodeSelector and AllNodes can be set.
    /// </summary>
    [JsonPropertyName("allNodes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AllNodes { get; set; }

    /// <summary>
    /// AllowMultipleAllocations marks whether the device is allowed to be allocated to multiple DeviceRequests.
    ///
    /// If AllowMultipleAllocations is set to true, the device can be allocated more than once,
    /// and all of its capacity is consumable, regardless of whether the requestPolicy is defined or not.
    /// </summary>
    [JsonPropertyName("allowMultipleAllocations")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AllowMultipleAllocations { get; set; }

    /// <summary>
    /// Attributes defines the set of attributes for this device.
    /// The name of each attribute must be unique in that set.
    ///
    /// The maximum number of attributes and capacities combined is 32.
    /// </summary>
    [JsonPropertyName("attributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, DeviceAttribute>? Attributes { get; set; }

    /// <summary>
    /// BindingConditions defines the conditions for proceeding with binding.
    /// All of these conditions must be set in the per-device status
    /// conditions with a value of True to proceed with binding the pod to the node
    /// while scheduling the pod.
    ///
    /// The maximum number of binding conditions is 4.
    ///
    /// The conditions must be a valid condition type string.
    ///
    /// This is a beta field and requires enabling the DRADeviceBindingConditions and DRAResourceClaimDeviceStatus
    /// feature gates.
    /// </summary>
    [JsonPropertyName("bindingConditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? BindingConditions { get; set; }

    /// <summary>
    /// BindingFailureConditions defines the conditions for binding failure.
    /// They may be set in the per-device status conditions.
    /// If any is set to "True", a binding failure occurred.
    ///
    /// The maximum number of binding failure conditions is 4.
    ///
    /// The conditions must be a valid condition type string.
    ///
    /// This is a beta field and requires enabling the DRADeviceBindingConditions and DRAResourceClaimDeviceStatus
    /// feature gates.
    /// </summary>
    [JsonPropertyName("bindingFailureConditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? BindingFailureConditions { get; set; }

    /// <summary>
    /// BindsToNode indicates if the usage of an allocation involving this device
    /// has to be limited to exactly the node that was chosen when allocating the claim.
    /// If set to true, the scheduler will set the ResourceClaim.Status.Allocation.NodeSelector
    /// to match the node where the allocation was made.
    ///
    /// This is a beta field and requires enabling the DRADeviceBindingConditions and DRAResourceClaimDeviceStatus
    /// feature gates.
    /// </summary>
    [JsonPropertyName("bindsToNode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? BindsToNode { get; set; }

    /// <summary>
    /// Capacity defines the set of capacities for this device.
    /// The name of each capacity must be unique in that set.
    ///
    /// The maximum number of attributes and capacities combined is 32.
    /// </summary>
    [JsonPropertyName("capacity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, DeviceCapacity>? Capacity { get; set; }

    /// <summary>
    /// ConsumesCounters defines a list of references to sharedCounters
    /// and the set of counters that the device will
    /// consume from those counter sets.
    ///
    /// There can only be a single entry per counterSet.
    ///
    /// The maximum number of device counter consumptions per
    /// device is 2.
    /// </summary>
    [JsonPropertyName("consumesCounters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<DeviceCounterConsumption>? ConsumesCounters { get; set; }

    /// <summary>
    /// Name is unique identifier among all devices managed by
    /// the driver in the pool. It must be a DNS label.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>
    /// NodeAllocatableResourceMappings defines the mapping of node resources
    /// that are managed by the DRA driver exposing this device. This includes resources currently
    /// reported in v1.Node `status.allocatable` that are not extended resources
    /// (see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#extended-resources).
    /// Examples include "cpu", "memory", "ephemeral-storage", and hugepages.
    /// In addition to standard requests made through the Pod `spec`, these resources
    /// can also be requested through claims and allocated by the DRA driver.
    /// For example, a CPU DRA driver might allocate exclusive CPUs or auxiliary node memory
    /// dependencies of an accelerator device.
    /// The keys of this map are the node-allocatable resource names (e.g., "cpu", "memory").
    /// Extended resource names are not permitted as keys.
    /// </summary>
    [JsonPropertyName("nodeAllocatableResourceMappings")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, NodeAllocatableResourceMapping>? NodeAllocatableResourceMappings { get; set; }

    /// <summary>
    /// NodeName identifies the node where the device is available.
    ///
    /// Must only be set if Spec.PerDeviceNodeSelection is set to true.
    /// At most one of NodeName, NodeSelector and AllNodes can be set.
    /// </summary>
    [JsonPropertyName("nodeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NodeName { get; set; }

    /// <summary>
    /// NodeSelector defines the nodes where the device is available.
    ///
    /// Must use exactly one term.
    ///
    /// Must only be set if Spec.PerDeviceNodeSelection is set to true.
    /// At most one of NodeName, NodeSelector and AllNodes can be set.
    /// </summary>
    [JsonPropertyName("nodeSelector")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.NodeSelector? NodeSelector { get; set; }

    /// <summary>
    /// If specified, these are the driver-defined taints.
    ///
    /// The maximum number of taints is 16. If taints are set for
    /// any device in a ResourceSlice, then the maximum number of
    /// allowed devices per ResourceSlice is 64 instead of 128.
    ///
    /// This is a beta field and requires enabling the DRADeviceTaints
    /// feature gate.
    /// </summary>
    [JsonPropertyName("taints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<DeviceTaint>? Taints { get; set; }
}
