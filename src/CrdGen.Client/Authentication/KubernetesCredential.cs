using System.Net.Http.Headers;
using System.Text;

namespace CrdGen.Client;

/// <summary>Who asks, and how a request shows it. Safe for use by many at once.</summary>
public abstract class KubernetesCredential : IDisposable
{
    /// <summary>What the next request shows. Called for each request: implementations keep what stays valid.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="KubernetesCredentialException">There is nothing to show: a file is missing, a plugin failed.</exception>
    public abstract ValueTask<RequestCredential> GetAsync(CancellationToken cancellationToken);

    /// <summary>The server did not believe a request (401). Gives something else to show, or the same where there is nothing else.</summary>
    /// <param name="rejected">What the request showed.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public virtual ValueTask<RequestCredential> RefreshAsync(RequestCredential rejected, CancellationToken cancellationToken) => GetAsync(cancellationToken);

    /// <summary>What it is, without secrets: for messages about requests that the server did not believe.</summary>
    public virtual string Description => "the credential";

    /// <summary>A bearer token that stays the same.</summary>
    /// <param name="token">The token.</param>
    public static KubernetesCredential FromToken(string token)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(token);
        return new FixedCredential(new() { Authorization = new AuthenticationHeaderValue("Bearer", token) }, "the bearer token");
    }

    /// <summary>A bearer token in a file that others write anew before it expires, as the kubelet does.</summary>
    /// <param name="path">The file. It is read again after a minute, and when the server answers 401.</param>
    /// <param name="timeProvider">The time.</param>
    public static KubernetesCredential FromTokenFile(string path, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new TokenFileCredential(path, null, timeProvider ?? TimeProvider.System);
    }

    /// <summary>A name and a password (RFC 7617), for proxies before an API server: the server itself knows them no more.</summary>
    /// <param name="user">The name.</param>
    /// <param name="password">The password.</param>
    public static KubernetesCredential FromPassword(string user, string password)
    {
        var text = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));
        return new FixedCredential(new() { Authorization = new AuthenticationHeaderValue("Basic", text) }, "the user name and password");
    }

    /// <summary>A client certificate that stays the same.</summary>
    /// <param name="certificate">The certificate.</param>
    public static KubernetesCredential FromCertificate(ClientCertificate certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return new FixedCredential(new() { Certificate = certificate }, "the client certificate");
    }

    /// <summary>A client certificate in PEM files that others write anew before it expires.</summary>
    /// <param name="certificateFile">The certificate, and after it those in between.</param>
    /// <param name="keyFile">Its key.</param>
    /// <param name="timeProvider">The time. Files are looked at once a minute.</param>
    public static KubernetesCredential FromCertificateFiles(string certificateFile, string keyFile, TimeProvider? timeProvider = null) =>
        new CertificateCredential(PemSource.FromFile(certificateFile), PemSource.FromFile(keyFile), timeProvider ?? TimeProvider.System);

    /// <summary>What a program prints (KEP-541: <c>client.authentication.k8s.io</c>).</summary>
    /// <param name="plugin">The program.</param>
    /// <param name="timeProvider">The time, for credentials that expire.</param>
    public static KubernetesCredential FromExec(ExecPlugin plugin, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        return new ExecCredential(plugin, timeProvider ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives up what it holds.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
