// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>What is to be set of a <see cref="IngressBackend"/>.</summary>
public sealed partial class IngressBackendApplyConfiguration
{
    /// <inheritdoc cref="IngressBackend.Resource"/>
    [JsonPropertyName("resource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Core.V1.TypedLocalObjectReference? Resource { get; set; }

    /// <inheritdoc cref="IngressBackend.Service"/>
    [JsonPropertyName("service")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IngressServiceBackendApplyConfiguration? Service { get; set; }
}
