// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>UserSubject holds detailed information for user-kind subject.</summary>
[KubernetesType("io.k8s.api.flowcontrol.v1.UserSubject")]
public sealed partial class UserSubject
{
    /// <summary>
    /// `name` is the username that matches, or "*" to match all usernames.
    /// Required.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }
}
