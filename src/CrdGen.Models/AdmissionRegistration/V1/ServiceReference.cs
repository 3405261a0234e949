// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>ServiceReference holds a reference to Service.legacy.k8s.io</summary>
[KubernetesType("io.k8s.api.admissionregistration.v1.ServiceReference")]
public sealed partial class ServiceReference
{
    /// <summary>
    /// name is the name of the service.
    /// Required
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>
    /// namespace is the namespace of the service.
    /// Required
    /// </summary>
    [JsonPropertyName("namespace")]
    public required string Namespace { get; set; }

    /// <summary>
    /// path is an optional URL path which will be sent in any request to
    /// this service.
    /// </summary>
    [JsonPropertyName("path")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; set; }

    /// <summary>
    /// port is the port on the service that hosts the webhook.
    /// Default to 443 for backward compatibility.
    /// `port` should be a valid port number (1-65535, inclusive).
    /// </summary>
    [JsonPropertyName("port")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Port { get; set; }
}
