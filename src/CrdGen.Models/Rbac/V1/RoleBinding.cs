// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Rbac.V1;

/// <summary>
/// RoleBinding references a role, but does not contain it.  It can reference a Role in the same namespace or a ClusterRole in the global namespace.
/// It adds who information via Subjects and namespace information by which namespace it exists in.  RoleBindings in a given
/// namespace only have effect in that namespace.
/// </summary>
[KubernetesType("io.k8s.api.rbac.v1.RoleBinding")]
public sealed partial class RoleBinding
{
    /// <summary>
    /// APIVersion defines the versioned schema of this representation of an object.
    /// Servers should convert recognized schemas to the latest internal value, and
    /// may reject unrecognized values.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
    /// </summary>
    [JsonPropertyName("apiVersion")]
    [NoDefault]
    public string ApiVersion { get; set; } = "rbac.authorization.k8s.io/v1";

    /// <summary>
    /// Kind is a string value representing the REST resource this object represents.
    /// Servers may infer this from the endpoint the client submits requests to.
    /// Cannot be updated.
    /// In CamelCase.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
    /// </summary>
    [JsonPropertyName("kind")]
    [NoDefault]
    public string Kind { get; set; } = "RoleBinding";

    /// <summary>Standard object's metadata.</summary>
    [JsonPropertyName("metadata")]
    [NoDefault]
    public ObjectMeta Metadata { get; set; } = new();

    /// <summary>
    /// RoleRef can reference a Role in the current namespace or a ClusterRole in the global namespace.
    /// If the RoleRef cannot be resolved, the Authorizer must return an error.
    /// This field is immutable.
    /// </summary>
    [JsonPropertyName("roleRef")]
    public required RoleRef RoleRef { get; set; }

    /// <summary>Subjects holds references to the objects the role applies to.</summary>
    [JsonPropertyName("subjects")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<Subject>? Subjects { get; set; }
}
