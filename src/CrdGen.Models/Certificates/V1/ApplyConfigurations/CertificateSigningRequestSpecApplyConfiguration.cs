// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Certificates.V1;

/// <summary>What is to be set of a <see cref="CertificateSigningRequestSpec"/>.</summary>
public sealed partial class CertificateSigningRequestSpecApplyConfiguration
{
    /// <inheritdoc cref="CertificateSigningRequestSpec.ExpirationSeconds"/>
    [JsonPropertyName("expirationSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ExpirationSeconds { get; set; }

    /// <inheritdoc cref="CertificateSigningRequestSpec.Extra"/>
    [JsonPropertyName("extra")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, List<string>>? Extra { get; set; }

    /// <inheritdoc cref="CertificateSigningRequestSpec.Groups"/>
    [JsonPropertyName("groups")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? Groups { get; set; }

    /// <inheritdoc cref="CertificateSigningRequestSpec.Request"/>
    [JsonPropertyName("request")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public byte[]? Request { get; set; }

    /// <inheritdoc cref="CertificateSigningRequestSpec.SignerName"/>
    [JsonPropertyName("signerName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SignerName { get; set; }

    /// <inheritdoc cref="CertificateSigningRequestSpec.Uid"/>
    [JsonPropertyName("uid")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Uid { get; set; }

    /// <inheritdoc cref="CertificateSigningRequestSpec.Usages"/>
    [JsonPropertyName("usages")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? Usages { get; set; }

    /// <inheritdoc cref="CertificateSigningRequestSpec.Username"/>
    [JsonPropertyName("username")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Username { get; set; }
}
