namespace CrdGen.Client;

/// <summary>A certificate and a header, each from a credential of its own: the first that has one gives it.</summary>
internal sealed class CombinedCredential(IReadOnlyList<KubernetesCredential> parts) : KubernetesCredential
{
    private sealed record Combination(RequestCredential[] Parts, RequestCredential Whole);

    private Combination? last;

    public override string Description => string.Join(", ", parts.Select(part => part.Description));

    public override async ValueTask<RequestCredential> GetAsync(CancellationToken cancellationToken)
    {
        var credentials = new RequestCredential[parts.Count];
        for (var i = 0; i < credentials.Length; i++)
        {
            credentials[i] = await parts[i].GetAsync(cancellationToken).ConfigureAwait(false);
        }

        return Combine(credentials);
    }

    public override async ValueTask<RequestCredential> RefreshAsync(RequestCredential rejected, CancellationToken cancellationToken)
    {
        if (last is not { } combination || combination.Whole != rejected)
        {
            return await GetAsync(cancellationToken).ConfigureAwait(false);
        }

        var credentials = new RequestCredential[parts.Count];
        for (var i = 0; i < credentials.Length; i++)
        {
            credentials[i] = await parts[i].RefreshAsync(combination.Parts[i], cancellationToken).ConfigureAwait(false);
        }

        return Combine(credentials);
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var part in parts)
        {
            part.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Equal parts give the same whole, so that one can see by it whether anything is new.</summary>
    private RequestCredential Combine(RequestCredential[] credentials)
    {
        var combination = last;
        if (combination is null || !combination.Parts.AsSpan().SequenceEqual(credentials))
        {
            last = combination = new(credentials, new()
            {
                Authorization = credentials.FirstOrDefault(credential => credential.Authorization is not null)?.Authorization,
                Certificate = credentials.FirstOrDefault(credential => credential.Certificate is not null)?.Certificate,
            });
        }

        return combination.Whole;
    }
}
