// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>ParamKind is a tuple of Group Kind and Version.</summary>
[KubernetesType("io.k8s.api.admissionregistration.v1.ParamKind")]
[MapType(MapType.Atomic)]
public sealed partial class ParamKind
{
    /// <summary>
    /// apiVersion is the API group version the resources belong to.
    /// In format of "group/version".
    /// Required.
    /// </summary>
    [JsonPropertyName("apiVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ApiVersion { get; set; }

    /// <summary>
    /// kind is the API kind the resources belong to.
    /// Required.
    /// </summary>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; set; }
}
