// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Certificates.V1;

/// <summary>What is to be set of a <see cref="CertificateSigningRequest"/>.</summary>
public sealed partial class CertificateSigningRequestApplyConfiguration : IApplyConfiguration<CertificateSigningRequestApplyConfiguration, CertificateSigningRequest>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public CertificateSigningRequestApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public CertificateSigningRequestApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="CertificateSigningRequest.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "certificates.k8s.io/v1";

    /// <inheritdoc cref="CertificateSigningRequest.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "CertificateSigningRequest";

    /// <inheritdoc cref="CertificateSigningRequest.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="CertificateSigningRequest.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CertificateSigningRequestSpecApplyConfiguration? Spec { get; set; }

    /// <inheritdoc cref="CertificateSigningRequest.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CertificateSigningRequestStatusApplyConfiguration? Status { get; set; }

    static JsonTypeInfo<CertificateSigningRequestApplyConfiguration> IApplyConfiguration<CertificateSigningRequestApplyConfiguration, CertificateSigningRequest>.JsonTypeInfo => KubernetesJson.Default.CertificateSigningRequestApplyConfiguration;
}
