using CrdGen.Client.Errors;

namespace CrdGen.Operator;

/// <summary>What says whether this replica may write.</summary>
internal interface IWriteGuard
{
    /// <summary>Under what it may; <see langword="null"/> if it may not.</summary>
    Tenure? Tenure { get; }

    /// <summary>The Lease, for messages.</summary>
    string LeaseName { get; }
}

/// <summary>
/// Stands before every request of the program's client that changes what is stored, and lets none through while this replica holds no Lease for sure: what a
/// replica does that was stopped for a while, or whose Lease ran out in the middle of its work, does not reach the server. What is on its way when
/// the Lease is lost is cancelled. A reconciliation may write only under the tenure under which it began.
/// </summary>
/// <remarks>
/// Every replica may read, ask who may do what (reviews of access and tokens, tokens of ServiceAccounts), send events, and have the server
/// try out what it does not store (dry run). Commands in pods and tunnels to them count as writes.
/// </remarks>
internal sealed class LeadershipFence
{
    private static readonly object Free = new();
    private static readonly AsyncLocal<object?> Flow = new();
    private volatile IWriteGuard? guard;
    private volatile bool hasHandler;

    /// <summary>Whether it stands before a client.</summary>
    public bool HasHandler => hasHandler;

    /// <summary>Whether this replica may write.</summary>
    public bool IsOpen => guard is not { } current || current.Tenure is { IsHeld: true };

    /// <summary>From now on only what this says.</summary>
    public void Guard(IWriteGuard writes) => guard = writes;

    /// <summary>What this flow of calls writes is under a tenure, whatever others the replica has.</summary>
    public static IDisposable Enter(Tenure? tenure) => new Scope(tenure);

    /// <summary>What this flow of calls writes passes: Leases, which decide who may write, and what all replicas write alike.</summary>
    public static IDisposable Bypass() => new Scope(Free);

    /// <summary>A handler for the client, the last before the request is sent.</summary>
    public DelegatingHandler NewHandler()
    {
        hasHandler = true;
        return new Handler(this);
    }

    /// <summary>Under what a request goes; <see langword="null"/> if it needs nothing.</summary>
    /// <exception cref="LeadershipLostException">The request writes, and this replica may not.</exception>
    private Tenure? Check(HttpRequestMessage request)
    {
        var flow = Flow.Value;
        if (guard is not { } current || ReferenceEquals(flow, Free) || !Stores(request))
        {
            return null;
        }

        var tenure = flow as Tenure ?? current.Tenure;
        return tenure is { IsHeld: true } ? tenure : throw new LeadershipLostException(tenure?.LeaseName ?? current.LeaseName);
    }

    private static bool Stores(HttpRequestMessage request)
    {
        var isRead = request.Method == HttpMethod.Get || request.Method == HttpMethod.Head;
        if (isRead && !request.RequestUri!.AbsolutePath.Contains("/pods/", StringComparison.Ordinal))
        {
            return false;
        }

        var info = ApiRequestInfo.Of(request);
        return isRead
            ? info is { Resource: "pods", Subresource: "exec" or "attach" or "portforward" }
            : info switch
            {
                { Group: "authorization.k8s.io" or "authentication.k8s.io" } => false,
                { Group: "" or "events.k8s.io", Resource: "events" } => false,
                { Group: "", Resource: "serviceaccounts", Subresource: "token" } => false,
                _ => !request.RequestUri!.Query.Contains("dryRun=All", StringComparison.Ordinal),
            };
    }

    private sealed class Scope : IDisposable
    {
        private readonly object? before = Flow.Value;

        public Scope(object? now) => Flow.Value = now ?? before;

        public void Dispose() => Flow.Value = before;
    }

    private sealed class Handler(LeadershipFence fence) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            fence.Check(request) is { } tenure ? SendAsync(request, tenure, cancellationToken) : base.SendAsync(request, cancellationToken);

        private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, Tenure tenure, CancellationToken cancellationToken)
        {
            using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, tenure.Ended);
            try
            {
                return await base.SendAsync(request, both.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException error) when (tenure.Ended.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                throw new LeadershipLostException(tenure.LeaseName, error);
            }
        }
    }
}
