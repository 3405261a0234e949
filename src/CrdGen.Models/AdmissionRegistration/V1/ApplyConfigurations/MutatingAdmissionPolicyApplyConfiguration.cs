// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>What is to be set of a <see cref="MutatingAdmissionPolicy"/>.</summary>
public sealed partial class MutatingAdmissionPolicyApplyConfiguration : IApplyConfiguration<MutatingAdmissionPolicyApplyConfiguration, MutatingAdmissionPolicy>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public MutatingAdmissionPolicyApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public MutatingAdmissionPolicyApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="MutatingAdmissionPolicy.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "admissionregistration.k8s.io/v1";

    /// <inheritdoc cref="MutatingAdmissionPolicy.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "MutatingAdmissionPolicy";

    /// <inheritdoc cref="MutatingAdmissionPolicy.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="MutatingAdmissionPolicy.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MutatingAdmissionPolicySpecApplyConfiguration? Spec { get; set; }

    static JsonTypeInfo<MutatingAdmissionPolicyApplyConfiguration> IApplyConfiguration<MutatingAdmissionPolicyApplyConfiguration, MutatingAdmissionPolicy>.JsonTypeInfo => KubernetesJson.Default.MutatingAdmissionPolicyApplyConfiguration;
}
