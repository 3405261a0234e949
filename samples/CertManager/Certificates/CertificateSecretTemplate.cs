namespace CertManager;

/// <summary>
/// CertificateSecretTemplate defines the default labels and annotations
/// to be copied to the Kubernetes Secret resource named in `CertificateSpec.secretName`.
/// </summary>
public sealed record CertificateSecretTemplate
{
    /// <summary>Annotations is a key value map to be copied to the target Kubernetes Secret.</summary>
    public IReadOnlyDictionary<string, string>? Annotations { get; init; }

    /// <summary>Labels is a key value map to be copied to the target Kubernetes Secret.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }
}
