// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Certificates.V1;

/// <summary>What is to be set of a <see cref="CertificateSigningRequestCondition"/>.</summary>
public sealed partial class CertificateSigningRequestConditionApplyConfiguration
{
    /// <inheritdoc cref="CertificateSigningRequestCondition.LastTransitionTime"/>
    [JsonPropertyName("lastTransitionTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? LastTransitionTime { get; set; }

    /// <inheritdoc cref="CertificateSigningRequestCondition.LastUpdateTime"/>
    [JsonPropertyName("lastUpdateTime")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? LastUpdateTime { get; set; }

    /// <inheritdoc cref="CertificateSigningRequestCondition.Message"/>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; set; }

    /// <inheritdoc cref="CertificateSigningRequestCondition.Reason"/>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; set; }

    /// <inheritdoc cref="CertificateSigningRequestCondition.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Status { get; set; }

    /// <inheritdoc cref="CertificateSigningRequestCondition.Type"/>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }
}
