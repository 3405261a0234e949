// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authentication.V1;

/// <summary>TokenRequestStatus is the result of a token request.</summary>
[KubernetesType("io.k8s.api.authentication.v1.TokenRequestStatus")]
public sealed partial class TokenRequestStatus
{
    /// <summary>expirationTimestamp is the time of expiration of the returned token.</summary>
    [JsonPropertyName("expirationTimestamp")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? ExpirationTimestamp { get; set; }

    /// <summary>token is the opaque bearer token.</summary>
    [JsonPropertyName("token")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Token { get; set; }
}
