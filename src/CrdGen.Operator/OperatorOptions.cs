namespace CrdGen.Operator;

/// <summary>How an operator works.</summary>
public sealed class OperatorOptions
{
    /// <summary>The namespaces in which objects are watched. None means all.</summary>
    public IList<string> Namespaces { get; } = [];

    /// <summary>How often all objects are looked at again though nothing has happened. <see langword="null"/> for never.</summary>
    public TimeSpan? Resync { get; set; } = TimeSpan.FromHours(10);

    /// <summary>By which Lease one of several replicas works; <see langword="null"/> where there is but one.</summary>
    public LeaderElectionOptions? LeaderElection { get; set; }

    /// <summary>How long reconciliations that run may go on when the program ends; then they are cancelled.</summary>
    public TimeSpan ShutdownTimeout { get; set; } = TimeSpan.FromSeconds(20);
}
