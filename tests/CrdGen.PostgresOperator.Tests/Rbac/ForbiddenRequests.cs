using System.Collections.Concurrent;
using System.Net;

namespace PostgresOperator.Tests.Rbac;

/// <summary>Notes what the API server forbids. Before the first write of a status somebody else changes the object, so that a conflict is seen to.</summary>
internal sealed class ForbiddenRequests(Func<Task> beforeStatus) : DelegatingHandler
{
    private int statuses;

    /// <summary>What was forbidden, in the server's words.</summary>
    public ConcurrentQueue<string> Messages { get; init; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Patch && request.RequestUri!.AbsolutePath.EndsWith("/status", StringComparison.Ordinal) && Interlocked.Increment(ref statuses) == 1)
        {
            await beforeStatus();
        }

        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.StatusCode == HttpStatusCode.Forbidden)
        {
            await answer.Content.LoadIntoBufferAsync(cancellationToken);
            Messages.Enqueue(await answer.Content.ReadAsStringAsync(cancellationToken));
        }

        return answer;
    }
}
