// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>ServiceBackendPort is the service port being referenced.</summary>
[KubernetesType("io.k8s.api.networking.v1.ServiceBackendPort")]
[MapType(MapType.Atomic)]
public sealed partial class ServiceBackendPort
{
    /// <summary>
    /// name is the name of the port on the Service.
    /// This is a mutually exclusive setting with "Number".
    /// </summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>
    /// number is the numerical port number (e.g. 80) on the Service.
    /// This is a mutually exclusive setting with "Name".
    /// </summary>
    [JsonPropertyName("number")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Number { get; set; }
}
