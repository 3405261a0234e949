// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authentication.V1;

/// <summary>TokenReviewSpec is a description of the token authentication request.</summary>
[KubernetesType("io.k8s.api.authentication.v1.TokenReviewSpec")]
public sealed partial class TokenReviewSpec
{
    /// <summary>
    /// audiences is a list of the identifiers that the resource server presented
    /// with the token identifies as. Audience-aware token authenticators will
    /// verify that the token was intended for at least one of the audiences in
    /// this list. If no audiences are provided, the audience will default to the
    /// audience of the Kubernetes apiserver.
    /// </summary>
    [JsonPropertyName("audiences")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Audiences { get; set; }

    /// <summary>token is the opaque bearer token.</summary>
    [JsonPropertyName("token")]
    public required string Token { get; set; }
}
