// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>
/// Subject matches the originator of a request, as identified by the request authentication system. There are three
/// ways of matching an originator; by user, group, or service account.
/// </summary>
[KubernetesType("io.k8s.api.flowcontrol.v1.Subject")]
public sealed partial class Subject
{
    /// <summary>`group` matches based on user group name.</summary>
    [JsonPropertyName("group")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GroupSubject? Group { get; set; }

    /// <summary>
    /// `kind` indicates which one of the other fields is non-empty.
    /// Required
    /// </summary>
    [JsonPropertyName("kind")]
    public required string Kind { get; set; }

    /// <summary>`serviceAccount` matches ServiceAccounts.</summary>
    [JsonPropertyName("serviceAccount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ServiceAccountSubject? ServiceAccount { get; set; }

    /// <summary>`user` matches based on username.</summary>
    [JsonPropertyName("user")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UserSubject? User { get; set; }
}
