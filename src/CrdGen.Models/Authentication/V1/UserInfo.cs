// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Authentication.V1;

/// <summary>
/// UserInfo holds the information about the user needed to implement the
/// user.Info interface.
/// </summary>
[KubernetesType("io.k8s.api.authentication.v1.UserInfo")]
public sealed partial class UserInfo
{
    /// <summary>extra is any additional information provided by the authenticator.</summary>
    [JsonPropertyName("extra")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Values(Description = "ExtraValue masks the value so protobuf can generate")]
    public Dictionary<string, List<string>>? Extra { get; set; }

    /// <summary>groups is the names of groups this user is a part of.</summary>
    [JsonPropertyName("groups")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Groups { get; set; }

    /// <summary>
    /// uid is a unique value that identifies this user across time. If this user is
    /// deleted and another user by the same name is added, they will have
    /// different UIDs.
    /// </summary>
    [JsonPropertyName("uid")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Uid { get; set; }

    /// <summary>username is the name that uniquely identifies this user among all active users.</summary>
    [JsonPropertyName("username")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Username { get; set; }
}
