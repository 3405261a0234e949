using System.Collections.Concurrent;

namespace CrdGen.Operator.Tests;

/// <summary>Notes what is asked of the API server, and may ask it as somebody else.</summary>
internal sealed class Requests(ConcurrentQueue<string> seen, string? user = null) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        seen.Enqueue($"{request.Method} {request.RequestUri!.AbsolutePath}");
        if (user is not null)
        {
            request.Headers.Add("Impersonate-User", user);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
