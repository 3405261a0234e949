// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>
/// TypeChecking contains results of type checking the expressions in the
/// ValidatingAdmissionPolicy
/// </summary>
[KubernetesType("io.k8s.api.admissionregistration.v1.TypeChecking")]
public sealed partial class TypeChecking
{
    /// <summary>expressionWarnings contains the type checking warnings for each expression.</summary>
    [JsonPropertyName("expressionWarnings")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<ExpressionWarning>? ExpressionWarnings { get; set; }
}
