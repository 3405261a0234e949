// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>
/// OpaqueDeviceConfiguration contains configuration parameters for a driver
/// in a format defined by the driver vendor.
/// </summary>
[KubernetesType("io.k8s.api.resource.v1.OpaqueDeviceConfiguration")]
public sealed partial class OpaqueDeviceConfiguration
{
    /// <summary>
    /// Driver is used to determine which kubelet plugin needs
    /// to be passed these configuration parameters.
    ///
    /// An admission policy provided by the driver developer could use this
    /// to decide whether it needs to validate them.
    ///
    /// Must be a DNS subdomain and should end with a DNS domain owned by the
    /// vendor of the driver. It should use only lower case characters.
    /// </summary>
    [JsonPropertyName("driver")]
    public required string Driver { get; set; }

    /// <summary>
    /// Parameters can contain arbitrary data. It is the responsibility of
    /// the driver developer to handle validation and versioning. Typically this
    /// includes self-identification and a version ("kind" + "apiVersion" for
    /// Kubernetes types), with conversion between different versions.
    ///
    /// The length of the raw data must be smaller or equal to 10 Ki.
    /// </summary>
    [JsonPropertyName("parameters")]
    public required RawExtension Parameters { get; set; }
}
