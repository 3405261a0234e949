namespace CrdGen.Client;

/// <summary>What stays the same as long as the program runs.</summary>
internal sealed class FixedCredential(RequestCredential credential, string description) : KubernetesCredential
{
    public override string Description => credential.Certificate is { } certificate ? $"{description} (valid until {certificate.NotAfter:yyyy-MM-dd HH:mm:ss} UTC)" : description;

    public override ValueTask<RequestCredential> GetAsync(CancellationToken cancellationToken) => new(credential);
}
