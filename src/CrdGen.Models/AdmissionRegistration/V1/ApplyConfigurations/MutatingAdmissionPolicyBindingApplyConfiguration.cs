// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>What is to be set of a <see cref="MutatingAdmissionPolicyBinding"/>.</summary>
public sealed partial class MutatingAdmissionPolicyBindingApplyConfiguration : IApplyConfiguration<MutatingAdmissionPolicyBindingApplyConfiguration, MutatingAdmissionPolicyBinding>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public MutatingAdmissionPolicyBindingApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public MutatingAdmissionPolicyBindingApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="MutatingAdmissionPolicyBinding.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "admissionregistration.k8s.io/v1";

    /// <inheritdoc cref="MutatingAdmissionPolicyBinding.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "MutatingAdmissionPolicyBinding";

    /// <inheritdoc cref="MutatingAdmissionPolicyBinding.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="MutatingAdmissionPolicyBinding.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MutatingAdmissionPolicyBindingSpec? Spec { get; set; }

    static JsonTypeInfo<MutatingAdmissionPolicyBindingApplyConfiguration> IApplyConfiguration<MutatingAdmissionPolicyBindingApplyConfiguration, MutatingAdmissionPolicyBinding>.JsonTypeInfo => KubernetesJson.Default.MutatingAdmissionPolicyBindingApplyConfiguration;
}
