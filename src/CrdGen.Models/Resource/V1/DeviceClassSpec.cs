// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>
/// DeviceClassSpec is used in a [DeviceClass] to define what can be allocated
/// and how to configure it.
/// </summary>
[KubernetesType("io.k8s.api.resource.v1.DeviceClassSpec")]
public sealed partial class DeviceClassSpec
{
    /// <summary>
    /// Config defines configuration parameters that apply to each device that is claimed via this class.
    /// Some classses may potentially be satisfied by multiple drivers, so each instance of a vendor
    /// configuration applies to exactly one driver.
    ///
    /// They are passed to the driver, but are not considered while allocating the claim.
    /// </summary>
    [JsonPropertyName("config")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<DeviceClassConfiguration>? Config { get; set; }

    /// <summary>
    /// ExtendedResourceName is the extended resource name for the devices of this class.
    /// The devices of this class can be used to satisfy a pod's extended resource requests.
    /// It has the same format as the name of a pod's extended resource.
    /// It should be unique among all the device classes in a cluster.
    /// If two device classes have the same name, then the class created later
    /// is picked to satisfy a pod's extended resource requests.
    /// If two classes are created at the same time, then the name of the class
    /// lexicographically sorted first is picked.
    ///
    /// This is a beta field.
    /// </summary>
    [JsonPropertyName("extendedResourceName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ExtendedResourceName { get; set; }

    /// <summary>Each selector must be satisfied by a device which is claimed via this class.</summary>
    [JsonPropertyName("selectors")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<DeviceSelector>? Selectors { get; set; }
}
