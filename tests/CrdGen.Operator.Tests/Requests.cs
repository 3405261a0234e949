using System.Collections.Concurrent;

namespace CrdGen.Operator.Tests;

/// <summary>Notes what is asked of the API server, and may ask it as somebody else, or refuse it.</summary>
internal sealed class Requests(ConcurrentQueue<string> seen, string? user = null, Func<HttpRequestMessage, bool>? isRefused = null) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        seen.Enqueue($"{request.Method} {request.RequestUri!.AbsolutePath}");
        if (user is not null)
        {
            request.Headers.Add("Impersonate-User", user);
        }

        return isRefused?.Invoke(request) == true ? throw new IOException("The request was refused by the test.") : base.SendAsync(request, cancellationToken);
    }
}
