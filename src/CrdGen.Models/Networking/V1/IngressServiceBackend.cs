// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>IngressServiceBackend references a Kubernetes Service as a Backend.</summary>
[KubernetesType("io.k8s.api.networking.v1.IngressServiceBackend")]
public sealed partial class IngressServiceBackend
{
    /// <summary>
    /// name is the referenced service. The service must exist in
    /// the same namespace as the Ingress object.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>
    /// port of the referenced service. A port name or port number
    /// is required for a IngressServiceBackend.
    /// </summary>
    [JsonPropertyName("port")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ServiceBackendPort? Port { get; set; }
}
