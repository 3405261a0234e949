using System.Security.Cryptography;

namespace CrdGen.Client;

/// <summary>A client certificate out of PEM. Files are looked at once a minute, and when the server answers 401.</summary>
internal sealed class CertificateCredential(PemSource certificate, PemSource key, TimeProvider time) : KubernetesCredential
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    private sealed record Reading(RequestCredential Credential, ((DateTime, long, string?) Certificate, (DateTime, long, string?) Key) Stamp, long At);

    private readonly Lock gate = new();
    private volatile Reading? last;

    public override string Description =>
        $"the client certificate{(certificate.File is { } file ? $" in {file}" : "")}{(last?.Credential.Certificate is { } read ? $" (valid until {read.NotAfter:yyyy-MM-dd HH:mm:ss} UTC)" : "")}";

    public override ValueTask<RequestCredential> GetAsync(CancellationToken cancellationToken) =>
        new(last is { } reading && time.GetElapsedTime(reading.At) < Freshness ? reading.Credential : Read());

    public override ValueTask<RequestCredential> RefreshAsync(RequestCredential rejected, CancellationToken cancellationToken) =>
        new(last is { } reading && reading.Credential != rejected ? reading.Credential : Read());

    private RequestCredential Read()
    {
        lock (gate)
        {
            var before = last;
            try
            {
                var stamp = (certificate.Stamp, key.Stamp);
                var credential = before is not null && before.Stamp == stamp ? before.Credential : new() { Certificate = ClientCertificate.FromPem(certificate.Read(), key.Read()) };
                last = new(credential, stamp, time.GetTimestamp());
                return credential;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
            {
                // Certificate and key are two files: between the writing of both they don't fit.
                return before?.Credential ?? throw new KubernetesCredentialException(
                    $"The client certificate{(certificate.File is { } file ? $" in {file}" : "")} and its key{(key.File is { } keyFile ? $" in {keyFile}" : "")} cannot be read: {e.Message}", e);
            }
        }
    }
}
