// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>What is to be set of a <see cref="ValidatingAdmissionPolicyBinding"/>.</summary>
public sealed partial class ValidatingAdmissionPolicyBindingApplyConfiguration : IApplyConfiguration<ValidatingAdmissionPolicyBindingApplyConfiguration, ValidatingAdmissionPolicyBinding>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ValidatingAdmissionPolicyBindingApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public ValidatingAdmissionPolicyBindingApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="ValidatingAdmissionPolicyBinding.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "admissionregistration.k8s.io/v1";

    /// <inheritdoc cref="ValidatingAdmissionPolicyBinding.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ValidatingAdmissionPolicyBinding";

    /// <inheritdoc cref="ValidatingAdmissionPolicyBinding.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="ValidatingAdmissionPolicyBinding.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValidatingAdmissionPolicyBindingSpecApplyConfiguration? Spec { get; set; }

    static JsonTypeInfo<ValidatingAdmissionPolicyBindingApplyConfiguration> IApplyConfiguration<ValidatingAdmissionPolicyBindingApplyConfiguration, ValidatingAdmissionPolicyBinding>.JsonTypeInfo => KubernetesJson.Default.ValidatingAdmissionPolicyBindingApplyConfiguration;
}
