// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>What is to be set of a <see cref="MutatingWebhookConfiguration"/>.</summary>
public sealed partial class MutatingWebhookConfigurationApplyConfiguration : IApplyConfiguration<MutatingWebhookConfigurationApplyConfiguration, MutatingWebhookConfiguration>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public MutatingWebhookConfigurationApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public MutatingWebhookConfigurationApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="MutatingWebhookConfiguration.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "admissionregistration.k8s.io/v1";

    /// <inheritdoc cref="MutatingWebhookConfiguration.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "MutatingWebhookConfiguration";

    /// <inheritdoc cref="MutatingWebhookConfiguration.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="MutatingWebhookConfiguration.Webhooks"/>
    [JsonPropertyName("webhooks")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<MutatingWebhookApplyConfiguration>? Webhooks { get; set; }

    static JsonTypeInfo<MutatingWebhookConfigurationApplyConfiguration> IApplyConfiguration<MutatingWebhookConfigurationApplyConfiguration, MutatingWebhookConfiguration>.JsonTypeInfo => KubernetesJson.Default.MutatingWebhookConfigurationApplyConfiguration;
}
