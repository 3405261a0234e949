using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CrdGen.Client.Transport;

/// <summary>Certificates of authorities, as PEM.</summary>
internal static class CertificateAuthorities
{
    /// <exception cref="CryptographicException">There is no certificate in it, or one that is broken.</exception>
    public static X509Certificate2Collection Read(string pem)
    {
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPem(pem);
        return authorities.Count > 0 ? authorities : throw new CryptographicException("There is no PEM certificate in it.");
    }
}
