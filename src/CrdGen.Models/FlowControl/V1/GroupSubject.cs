// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>GroupSubject holds detailed information for group-kind subject.</summary>
[KubernetesType("io.k8s.api.flowcontrol.v1.GroupSubject")]
public sealed partial class GroupSubject
{
    /// <summary>
    /// name is the user group that matches, or "*" to match all user groups.
    /// See https://github.com/kubernetes/apiserver/blob/master/pkg/authentication/user/user.go for some
    /// well-known group names.
    /// Required.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }
}
