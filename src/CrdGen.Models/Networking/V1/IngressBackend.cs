// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>IngressBackend describes all endpoints for a given service and port.</summary>
[KubernetesType("io.k8s.api.networking.v1.IngressBackend")]
public sealed partial class IngressBackend
{
    /// <summary>
    /// resource is an ObjectRef to another Kubernetes resource in the namespace
    /// of the Ingress object. If resource is specified, a service.Name and
    /// service.Port must not be specified.
    /// This is a mutually exclusive setting with "Service".
    /// </summary>
    [JsonPropertyName("resource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.TypedLocalObjectReference? Resource { get; set; }

    /// <summary>
    /// service references a service as a backend.
    /// This is a mutually exclusive setting with "Resource".
    /// </summary>
    [JsonPropertyName("service")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IngressServiceBackend? Service { get; set; }
}
