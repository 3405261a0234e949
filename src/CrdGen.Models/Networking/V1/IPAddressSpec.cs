// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>IPAddressSpec describe the attributes in an IP Address.</summary>
[KubernetesType("io.k8s.api.networking.v1.IPAddressSpec")]
public sealed partial class IPAddressSpec
{
    /// <summary>
    /// ParentRef references the resource that an IPAddress is attached to.
    /// An IPAddress must reference a parent object.
    /// </summary>
    [JsonPropertyName("parentRef")]
    public required ParentReference ParentRef { get; set; }
}
