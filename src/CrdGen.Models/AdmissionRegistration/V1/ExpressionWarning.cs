// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>ExpressionWarning is a warning information that targets a specific expression.</summary>
[KubernetesType("io.k8s.api.admissionregistration.v1.ExpressionWarning")]
public sealed partial class ExpressionWarning
{
    /// <summary>
    /// fieldRef is the path to the field that refers to the expression.
    /// For example, the reference to the expression of the first item of
    /// validations is "spec.validations[0].expression"
    /// </summary>
    [JsonPropertyName("fieldRef")]
    public required string FieldRef { get; set; }

    /// <summary>
    /// warning contains the content of type checking information in a human-readable form.
    /// Each line of the warning contains the type that the expression is checked
    /// against, followed by the type check error from the compiler.
    /// </summary>
    [JsonPropertyName("warning")]
    public required string Warning { get; set; }
}
