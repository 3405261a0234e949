namespace CrdGen.Operator;

/// <summary>How a controller works through its queue.</summary>
public sealed class ReconcileOptions
{
    /// <summary>How many objects are reconciled at once, at most. One object never is twice.</summary>
    public int MaxConcurrentReconciles { get; set; } = 1;

    /// <summary>How long one reconciliation may take: then its token is cancelled. Ten minutes, if nothing is said.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How long a reconciliation may go on after its token was cancelled. Then it is named in the log and its place goes to other
    /// objects; its own is not reconciled again before it returns.
    /// </summary>
    public TimeSpan Grace { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an object waits after failures.</summary>
    public Backoff Backoff { get; set; } = Backoff.Default;
}
