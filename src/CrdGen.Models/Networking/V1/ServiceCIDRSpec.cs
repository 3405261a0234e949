// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>ServiceCIDRSpec define the CIDRs the user wants to use for allocating ClusterIPs for Services.</summary>
[KubernetesType("io.k8s.api.networking.v1.ServiceCIDRSpec")]
public sealed partial class ServiceCIDRSpec
{
    /// <summary>
    /// CIDRs defines the IP blocks in CIDR notation (e.g. "192.168.0.0/24" or "2001:db8::/64")
    /// from which to assign service cluster IPs. Max of two CIDRs is allowed, one of each IP family.
    /// This field is immutable.
    /// </summary>
    [JsonPropertyName("cidrs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Cidrs { get; set; }
}
