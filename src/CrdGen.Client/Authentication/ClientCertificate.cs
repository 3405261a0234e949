using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CrdGen.Client;

/// <summary>A client's certificate with its key and the certificates in between it and the authority that the server knows.</summary>
public sealed class ClientCertificate
{
    private ClientCertificate(X509Certificate2 certificate, X509Certificate2Collection chain)
    {
        NotAfter = certificate.NotAfter.ToUniversalTime();
        Context = SslStreamCertificateContext.Create(certificate, chain, offline: true);
    }

    /// <summary>When it expires, in UTC.</summary>
    public DateTimeOffset NotAfter { get; }

    internal SslStreamCertificateContext Context { get; }

    /// <summary>A certificate that the program has already.</summary>
    /// <param name="certificate">With its private key.</param>
    /// <exception cref="ArgumentException">It has no private key.</exception>
    public static ClientCertificate From(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return certificate.HasPrivateKey ? new(certificate, []) : throw new ArgumentException("The certificate has no private key.", nameof(certificate));
    }

    /// <summary>A certificate and its key as PEM.</summary>
    /// <param name="certificates">The certificate, and after it those in between.</param>
    /// <param name="key">The private key (PKCS #8, PKCS #1 or SEC 1), not encrypted.</param>
    /// <exception cref="CryptographicException">That is no certificate, no key, or not the key of this certificate.</exception>
    public static ClientCertificate FromPem(ReadOnlySpan<char> certificates, ReadOnlySpan<char> key)
    {
        if (key.IndexOf("ENCRYPTED", StringComparison.Ordinal) >= 0)
        {
            throw new CryptographicException("The private key is encrypted; Kubernetes' clients take plain keys only.");
        }

        try
        {
            using var read = X509Certificate2.CreateFromPem(certificates, key);
            // Windows can use a client's key only when it came from a PKCS #12 file.
            var certificate = X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), null);
            var chain = new X509Certificate2Collection();
            chain.ImportFromPem(certificates);
            chain.RemoveAt(0);
            return new(certificate, chain);
        }
        catch (ArgumentException)
        {
            throw new CryptographicException("The private key is not that of the certificate.");
        }
    }
}
