// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

/// <summary>What is to be set of a <see cref="ValidatingWebhookConfiguration"/>.</summary>
public sealed partial class ValidatingWebhookConfigurationApplyConfiguration : IApplyConfiguration<ValidatingWebhookConfigurationApplyConfiguration, ValidatingWebhookConfiguration>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ValidatingWebhookConfigurationApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public ValidatingWebhookConfigurationApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="ValidatingWebhookConfiguration.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "admissionregistration.k8s.io/v1";

    /// <inheritdoc cref="ValidatingWebhookConfiguration.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ValidatingWebhookConfiguration";

    /// <inheritdoc cref="ValidatingWebhookConfiguration.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="ValidatingWebhookConfiguration.Webhooks"/>
    [JsonPropertyName("webhooks")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ValidatingWebhookApplyConfiguration>? Webhooks { get; set; }

    static JsonTypeInfo<ValidatingWebhookConfigurationApplyConfiguration> IApplyConfiguration<ValidatingWebhookConfigurationApplyConfiguration, ValidatingWebhookConfiguration>.JsonTypeInfo => KubernetesJson.Default.ValidatingWebhookConfigurationApplyConfiguration;
}
