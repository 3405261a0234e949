// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authorization.V1;

/// <summary>
/// NonResourceAttributes includes the authorization attributes available for non-resource requests to the Authorizer interface
/// </summary>
[KubernetesType("io.k8s.api.authorization.v1.NonResourceAttributes")]
public sealed partial class NonResourceAttributes
{
    /// <summary>path is the URL path of the request</summary>
    [JsonPropertyName("path")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; set; }

    /// <summary>verb is the standard HTTP verb</summary>
    [JsonPropertyName("verb")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Verb { get; set; }
}
