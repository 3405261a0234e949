using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CrdGen.Client.Tests.Transport;

/// <summary>A server with a certificate as a test wants it, which answers every request with a Namespace.</summary>
internal sealed class TlsServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 authority;

    public TlsServer()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=test-ca", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        authority = request.CreateSelfSigned(new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero));
        listener.Start();
        _ = ServeAsync();
    }

    /// <summary>The name in the certificate, beside none other.</summary>
    public string? Name { get; init; }

    public DateTimeOffset NotAfter { get; init; } = new(2098, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public Uri Address => new($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    public X509Certificate2Collection Authorities => [X509CertificateLoader.LoadCertificate(authority.RawData)];

    public KubernetesClientOptions Options() => new() { Server = Address, CertificateAuthorities = Authorities };

    public void Dispose()
    {
        listener.Dispose();
        authority.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient connection)
    {
        try
        {
            using var stream = new SslStream(connection.GetStream());
            await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = NewCertificate() });
            var buffer = new byte[8192];
            while (await stream.ReadAsync(buffer) > 0)
            {
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 63\r\n\r\n{\"kind\":\"Namespace\",\"apiVersion\":\"v1\",\"metadata\":{\"name\": \"x\"}}"u8.ToArray());
            }
        }
        catch (Exception e) when (e is IOException or System.Security.Authentication.AuthenticationException)
        {
            // The client did not like the certificate.
        }
        finally
        {
            connection.Dispose();
        }
    }

    private X509Certificate2 NewCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=test", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        if (Name is null)
        {
            names.AddIpAddress(IPAddress.Loopback);
        }
        else
        {
            names.AddDnsName(Name);
        }

        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(authority, new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero), NotAfter, RandomNumberGenerator.GetBytes(8));
        using var certificate = signed.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
