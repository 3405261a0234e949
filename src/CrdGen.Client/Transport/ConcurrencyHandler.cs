namespace CrdGen.Client.Transport;

/// <summary>
/// Lets so many requests wait for an answer at once; the others queue. A request gives its place up when the answer's headers
/// are there, so that who reads a list slowly and asks meanwhile never waits for himself.
/// </summary>
internal sealed class ConcurrencyHandler(int limit, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly SemaphoreSlim places = new(limit);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        RequestKinds.IsLongRunning(request) ? base.SendAsync(request, cancellationToken) : SendInTurnAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        places.Dispose();
        base.Dispose(disposing);
    }

    private async Task<HttpResponseMessage> SendInTurnAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }
}
