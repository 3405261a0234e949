namespace CertManager;

/// <summary>
/// ACMEExternalAccountBinding is a reference to a CA external account of the ACME
/// server.
/// </summary>
public sealed record AcmeExternalAccountBinding
{
    /// <summary>keyID is the ID of the CA key that the External Account is bound to.</summary>
    public required string KeyID { get; init; }

    /// <summary>
    /// keySecretRef is a Secret Key Selector referencing a data item in a Kubernetes
    /// Secret which holds the symmetric MAC key of the External Account Binding.
    /// The `key` is the index string that is paired with the key data in the
    /// Secret and should not be confused with the key data itself, or indeed with
    /// the External Account Binding keyID above.
    /// The secret key stored in the Secret **must** be un-padded, base64 URL
    /// encoded data.
    /// </summary>
    public required SecretKeySelector KeySecretRef { get; init; }

    /// <summary>
    /// Deprecated: keyAlgorithm field exists for historical compatibility
    /// reasons and should not be used. The algorithm is now hardcoded to HS256
    /// in golang/x/crypto/acme.
    /// </summary>
    public HmacKeyAlgorithm? KeyAlgorithm { get; init; }
}

/// <summary>HMACKeyAlgorithm is the name of a key algorithm used for HMAC encryption</summary>
public enum HmacKeyAlgorithm
{
    HS256,
    HS384,
    HS512,
}
