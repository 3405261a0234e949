// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authentication.V1;

/// <summary>TokenRequestSpec contains client provided parameters of a token request.</summary>
[KubernetesType("io.k8s.api.authentication.v1.TokenRequestSpec")]
public sealed partial class TokenRequestSpec
{
    /// <summary>
    /// audiences are the intendend audiences of the token. A recipient of a
    /// token must identify themself with an identifier in the list of
    /// audiences of the token, and otherwise should reject the token. A
    /// token issued for multiple audiences may be used to authenticate
    /// against any of the audiences listed but implies a high degree of
    /// trust between the target audiences.
    /// </summary>
    [JsonPropertyName("audiences")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Audiences { get; set; }

    /// <summary>
    /// boundObjectRef is a reference to an object that the token will be bound to.
    /// The token will only be valid for as long as the bound object exists.
    /// NOTE: The API server's TokenReview endpoint will validate the
    /// BoundObjectRef, but other audiences may not. Keep ExpirationSeconds
    /// small if you want prompt revocation.
    /// </summary>
    [JsonPropertyName("boundObjectRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BoundObjectReference? BoundObjectRef { get; set; }

    /// <summary>
    /// expirationSeconds is the requested duration of validity of the request. The
    /// token issuer may return a token with a different validity duration so a
    /// client needs to check the 'expiration' field in a response.
    /// </summary>
    [JsonPropertyName("expirationSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? ExpirationSeconds { get; set; }
}
