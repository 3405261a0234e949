// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>ServiceAccountSubject holds detailed information for service-account-kind subject.</summary>
[KubernetesType("io.k8s.api.flowcontrol.v1.ServiceAccountSubject")]
public sealed partial class ServiceAccountSubject
{
    /// <summary>
    /// `name` is the name of matching ServiceAccount objects, or "*" to match regardless of name.
    /// Required.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>
    /// `namespace` is the namespace of matching ServiceAccount objects.
    /// Required.
    /// </summary>
    [JsonPropertyName("namespace")]
    public required string Namespace { get; set; }
}
