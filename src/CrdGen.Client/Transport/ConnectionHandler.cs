using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CrdGen.Client.Transport;

/// <summary>
/// The connections: HTTP/2, TLS, proxy. Who shows another certificate, or trusts others, gets connections of his own; those
/// before end with their last request.
/// </summary>
internal sealed class ConnectionHandler(KubernetesClientOptions options) : HttpMessageHandler
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    private sealed record Connections(ClientCertificate? Certificate, X509Certificate2Collection? Authorities, HttpMessageInvoker Invoker);

    private readonly Lock gate = new();
    private readonly PemSource? authorityFile = options.CertificateAuthorityFile is { } file ? PemSource.FromFile(file) : null;
    private X509Certificate2Collection? authorities = options.CertificateAuthorities;
    private (DateTime, long, string?) stamp;
    private long? checkedAt;
    private volatile Connections? current;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(RequestKinds.Certificate, out var certificate);
        return Get(certificate).SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        current?.Invoker.Dispose();
        base.Dispose(disposing);
    }

    private HttpMessageInvoker Get(ClientCertificate? certificate)
    {
        var connections = current;
        if (connections is not null && connections.Certificate == certificate && authorityFile is null)
        {
            return connections.Invoker;
        }

        lock (gate)
        {
            ReadAuthorities();
            connections = current;
            if (connections is null || connections.Certificate != certificate || connections.Authorities != authorities)
            {
                // Requests may be on their way to those before; without requests they close after a minute.
                current = connections = new(certificate, authorities, new HttpMessageInvoker(Open(certificate)));
            }

            return connections.Invoker;
        }
    }

    private void ReadAuthorities()
    {
        if (authorityFile is null || (checkedAt is { } before && options.TimeProvider.GetElapsedTime(before) < Freshness))
        {
            return;
        }

        try
        {
            var now = authorityFile.Stamp;
            if (authorities is null || now != stamp)
            {
                authorities = CertificateAuthorities.Read(authorityFile.Read());
                stamp = now;
            }

            checkedAt = options.TimeProvider.GetTimestamp();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            if (authorities is null)
            {
                throw new KubernetesCredentialException($"The certificate authorities in {authorityFile.File} cannot be read: {e.Message}", e);
            }
        }
    }

    private SocketsHttpHandler Open(ClientCertificate? certificate)
    {
        var handler = new SocketsHttpHandler
        {
            EnableMultipleHttp2Connections = true,
            KeepAlivePingDelay = TimeSpan.FromSeconds(30),
            KeepAlivePingTimeout = TimeSpan.FromSeconds(15),
            KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests,
            ConnectTimeout = TimeSpan.FromSeconds(30),
            // Names of load balancers lead elsewhere in time.
            PooledConnectionLifetime = TimeSpan.FromHours(1),
            AutomaticDecompression = options.DisableCompression ? DecompressionMethods.None : DecompressionMethods.GZip,
            // The server sends nobody elsewhere, and a token must not go there.
            AllowAutoRedirect = false,
            UseCookies = false,
            RequestHeaderEncodingSelector = HeaderLines.Select,
            SslOptions = new SslClientAuthenticationOptions
            {
                ClientCertificateContext = certificate?.Context,
                RemoteCertificateValidationCallback = ServerCertificate.Validator(options),
                CertificateChainPolicy = ServerCertificate.Policy(authorities),
            },
        };
        if (options.Proxy is { } proxy)
        {
            handler.Proxy = new WebProxy(new UriBuilder(proxy) { UserName = "", Password = "" }.Uri) { Credentials = Credentials(proxy) };
        }

        return handler;
    }

    private static NetworkCredential? Credentials(Uri proxy) =>
        proxy.UserInfo.Split(':', 2) is [{ Length: > 0 } user, .. var rest]
            ? new NetworkCredential(Uri.UnescapeDataString(user), rest is [var password] ? Uri.UnescapeDataString(password) : "")
            : null;
}
