using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CrdGen.Testing.ControlPlane;

/// <summary>The keys and certificates of one control plane, made for it alone and kept in its folder.</summary>
internal sealed class ControlPlaneCertificates : IDisposable
{
    private const string ServerUsage = "1.3.6.1.5.5.7.3.1";
    private const string ClientUsage = "1.3.6.1.5.5.7.3.2";

    private readonly string folder;
    private readonly DateTimeOffset from = TimeProvider.System.GetUtcNow().AddHours(-1);

    public ControlPlaneCertificates(string folder)
    {
        this.folder = Directory.CreateDirectory(folder).FullName;
        Authority = NewAuthority("ca");
        using (var server = NewCertificate(Authority, "apiserver", "CN=kube-apiserver", ServerUsage))
        {
        }

        Administrator = NewCertificate(Authority, "admin", "O=system:masters, CN=kubernetes-admin", ClientUsage);
        using var frontProxy = NewAuthority("front-proxy-ca");
        using (var proxy = NewCertificate(frontProxy, "front-proxy-client", "CN=front-proxy-client", ClientUsage))
        {
        }

        using var serviceAccounts = RSA.Create(2048);
        File.WriteAllText(Path("sa.key"), serviceAccounts.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Path("sa.pub"), serviceAccounts.ExportSubjectPublicKeyInfoPem());
    }

    /// <summary>What signs the server's and the clients' certificates.</summary>
    public X509Certificate2 Authority { get; }

    /// <summary>A client that may do everything.</summary>
    public X509Certificate2 Administrator { get; }

    /// <summary>The path of a file: <c>ca.crt</c>, <c>apiserver.key</c>, …</summary>
    public string Path(string name) => System.IO.Path.Combine(folder, name);

    /// <summary>A certificate and key, as PEM, by which the server knows a user and groups.</summary>
    /// <param name="user">The user.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="validFor">How long from now, a day at most; negative for one that has expired within the last hour.</param>
    public (string Certificate, string Key) NewClient(string user, IEnumerable<string> groups, TimeSpan validFor)
    {
        // Built, not parsed: names may have commas.
        var name = new X500DistinguishedNameBuilder();
        foreach (var group in groups)
        {
            name.AddOrganizationName(group);
        }

        name.AddCommonName(user);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = Request(Authority, key, name.Build(), ClientUsage).Create(Authority, from, TimeProvider.System.GetUtcNow() + validFor, RandomNumberGenerator.GetBytes(12));
        return (certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem());
    }

    public void Dispose()
    {
        Authority.Dispose();
        Administrator.Dispose();
    }

    private X509Certificate2 NewAuthority(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        var certificate = request.CreateSelfSigned(from, from.AddDays(2));
        File.WriteAllText(Path(name + ".crt"), certificate.ExportCertificatePem());
        return certificate;
    }

    private X509Certificate2 NewCertificate(X509Certificate2 authority, string name, string subject, string usage)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var signed = Request(authority, key, new(subject), usage).Create(authority, from, from.AddDays(1), RandomNumberGenerator.GetBytes(12));
        using var certificate = signed.CopyWithPrivateKey(key);
        File.WriteAllText(Path(name + ".crt"), certificate.ExportCertificatePem());
        File.WriteAllText(Path(name + ".key"), key.ExportPkcs8PrivateKeyPem());

        // Windows can use a client's key only when it came from a PKCS #12 file.
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }

    private static CertificateRequest Request(X509Certificate2 authority, ECDsa key, X500DistinguishedName subject, string usage)
    {
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, true, false));
        if (usage == ServerUsage)
        {
            var names = new SubjectAlternativeNameBuilder();
            names.AddIpAddress(IPAddress.Loopback);
            names.AddDnsName("localhost");
            request.CertificateExtensions.Add(names.Build());
        }

        return request;
    }
}
