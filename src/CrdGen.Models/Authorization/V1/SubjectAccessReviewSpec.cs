// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authorization.V1;

/// <summary>
/// SubjectAccessReviewSpec is a description of the access request.  Exactly one of resourceAttributes
/// and nonResourceAttributes must be set
/// </summary>
[KubernetesType("io.k8s.api.authorization.v1.SubjectAccessReviewSpec")]
public sealed partial class SubjectAccessReviewSpec
{
    /// <summary>
    /// extra corresponds to the user.Info.GetExtra() method from the authenticator.  Since that is input to the authorizer
    /// it needs a reflection here.
    /// </summary>
    [JsonPropertyName("extra")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Values(Description = "ExtraValue masks the value so protobuf can generate")]
    public Dictionary<string, List<string>>? Extra { get; set; }

    /// <summary>groups is the groups you're testing for.</summary>
    [JsonPropertyName("groups")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Groups { get; set; }

    /// <summary>nonResourceAttributes describes information for a non-resource access request</summary>
    [JsonPropertyName("nonResourceAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NonResourceAttributes? NonResourceAttributes { get; set; }

    /// <summary>resourceAttributes describes information for a resource access request</summary>
    [JsonPropertyName("resourceAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceAttributes? ResourceAttributes { get; set; }

    /// <summary>uid information about the requesting user.</summary>
    [JsonPropertyName("uid")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Uid { get; set; }

    /// <summary>
    /// user is the user you're testing for.
    /// If you specify "User" but not "Groups", then is it interpreted as "What if User were not a member of any groups
    /// </summary>
    [JsonPropertyName("user")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? User { get; set; }
}
