namespace CrdGen.Operator;

/// <summary>
/// Stands before every request of the program's client that writes, and lets none through when this replica does not lead for sure: what a replica does that
/// was stopped for a while, or whose Lease ran out in the middle of its work, does not reach the server.
/// </summary>
internal sealed class LeadershipFence
{
    private volatile LeaderElector? elector;

    /// <summary>From now on only what this elector's replica may.</summary>
    public void Guard(LeaderElector election) => elector = election;

    /// <summary>Whether this replica may write.</summary>
    public bool IsOpen => elector is not { IsLeader: false };

    /// <summary>A handler for the client.</summary>
    public DelegatingHandler NewHandler() => new Handler(this);

    /// <exception cref="LeadershipLostException">The request writes, and this replica does not lead.</exception>
    private void Check(HttpRequestMessage request)
    {
        var isWrite = request.Method != HttpMethod.Get && request.Method != HttpMethod.Head;
        if (isWrite && elector is { IsLeader: false } election && !election.IsOwn(request))
        {
            throw new LeadershipLostException(election.LeaseName);
        }
    }

    private sealed class Handler(LeadershipFence fence) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            fence.Check(request);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
