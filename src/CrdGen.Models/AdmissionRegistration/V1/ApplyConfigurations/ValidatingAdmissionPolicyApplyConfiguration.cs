// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>What is to be set of a <see cref="ValidatingAdmissionPolicy"/>.</summary>
public sealed partial class ValidatingAdmissionPolicyApplyConfiguration : IApplyConfiguration<ValidatingAdmissionPolicyApplyConfiguration, ValidatingAdmissionPolicy>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ValidatingAdmissionPolicyApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public ValidatingAdmissionPolicyApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="ValidatingAdmissionPolicy.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "admissionregistration.k8s.io/v1";

    /// <inheritdoc cref="ValidatingAdmissionPolicy.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ValidatingAdmissionPolicy";

    /// <inheritdoc cref="ValidatingAdmissionPolicy.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="ValidatingAdmissionPolicy.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValidatingAdmissionPolicySpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="ValidatingAdmissionPolicy.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValidatingAdmissionPolicyStatus? Status { get; set; }

    static JsonTypeInfo<ValidatingAdmissionPolicyApplyConfiguration> IApplyConfiguration<ValidatingAdmissionPolicyApplyConfiguration, ValidatingAdmissionPolicy>.JsonTypeInfo => KubernetesJson.Default.ValidatingAdmissionPolicyApplyConfiguration;
}
