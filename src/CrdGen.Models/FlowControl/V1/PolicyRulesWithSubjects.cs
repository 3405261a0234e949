// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>
/// PolicyRulesWithSubjects prescribes a test that applies to a request to an apiserver. The test considers the subject
/// making the request, the verb being requested, and the resource to be acted upon. This PolicyRulesWithSubjects matches
/// a request if and only if both (a) at least one member of subjects matches the request and (b) at least one member
/// of resourceRules or nonResourceRules matches the request.
/// </summary>
[KubernetesType("io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects")]
public sealed partial class PolicyRulesWithSubjects
{
    /// <summary>
    /// `nonResourceRules` is a list of NonResourcePolicyRules that identify matching requests according to their verb
    /// and the target non-resource URL.
    /// </summary>
    [JsonPropertyName("nonResourceRules")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<NonResourcePolicyRule>? NonResourceRules { get; set; }

    /// <summary>
    /// `resourceRules` is a slice of ResourcePolicyRules that identify matching requests according to their verb and the
    /// target resource.
    /// At least one of `resourceRules` and `nonResourceRules` has to be non-empty.
    /// </summary>
    [JsonPropertyName("resourceRules")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<ResourcePolicyRule>? ResourceRules { get; set; }

    /// <summary>
    /// subjects is the list of normal user, serviceaccount, or group that this rule cares about.
    /// There must be at least one member in this slice.
    /// A slice that includes both the system:authenticated and system:unauthenticated user groups matches every request.
    /// Required.
    /// </summary>
    [JsonPropertyName("subjects")]
    [ListType(ListType.Atomic)]
    public required List<Subject> Subjects { get; set; }
}
