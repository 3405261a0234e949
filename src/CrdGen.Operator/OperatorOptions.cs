namespace CrdGen.Operator;

/// <summary>How an operator works.</summary>
public sealed class OperatorOptions
{
    /// <summary>
    /// The namespaces in which objects are watched. None means those of the setting <c>WATCH_NAMESPACE</c>, with commas between, which is mostly a variable of the environment
    /// that the Deployment sets; and all where there is no such setting.
    /// </summary>
    public IList<string> Namespaces { get; } = [];

    /// <summary>How often all objects are looked at again though nothing has happened. <see langword="null"/> for never.</summary>
    public TimeSpan? Resync { get; set; } = TimeSpan.FromHours(10);

    /// <summary>How long reconciliations that run may go on when the program ends; then they are cancelled. The host's own time-out is made longer where it is not.
    /// Together with <see cref="ShutdownGrace"/> it must be less than the pod's <c>terminationGracePeriodSeconds</c>, which is 30 if nothing is said.</summary>
    public TimeSpan ShutdownTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// How long reconciliations that were cancelled may take to return when the program ends, before it ends without them. They are named in the log, and
    /// can write nothing any more where replicas share the work by Leases.
    /// </summary>
    public TimeSpan ShutdownGrace { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>
    /// For how long a reconciliation may go on after its time-out before the program counts as dead (<c>/healthz</c>), so that the kubelet starts it
    /// anew. <see langword="null"/> for ever.
    /// </summary>
    public TimeSpan? StuckLimit { get; set; } = TimeSpan.FromMinutes(10);
}
