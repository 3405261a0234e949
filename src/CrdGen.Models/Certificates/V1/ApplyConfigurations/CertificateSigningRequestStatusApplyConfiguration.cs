// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Certificates.V1;

/// <summary>What is to be set of a <see cref="CertificateSigningRequestStatus"/>.</summary>
public sealed partial class CertificateSigningRequestStatusApplyConfiguration
{
    /// <inheritdoc cref="CertificateSigningRequestStatus.Certificate"/>
    [JsonPropertyName("certificate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public byte[]? Certificate { get; set; }

    /// <inheritdoc cref="CertificateSigningRequestStatus.Conditions"/>
    [JsonPropertyName("conditions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<CertificateSigningRequestConditionApplyConfiguration>? Conditions { get; set; }
}
