namespace CrdGen.Operator;

/// <summary>How far an operator is, for its health.</summary>
internal sealed class OperatorState
{
    private readonly Lock gate = new();
    private volatile OperatorPhase phase;

    /// <summary>How far it is.</summary>
    public OperatorPhase Phase => phase;

    /// <summary>Why it has failed, if it has.</summary>
    public string? Problem { get; private set; }

    /// <summary>It has come further. It never goes back.</summary>
    public void Enter(OperatorPhase next)
    {
        lock (gate)
        {
            phase = next > phase ? next : phase;
        }
    }

    /// <summary>It has failed, and ends.</summary>
    public void Fail(string problem)
    {
        Problem = problem;
        Enter(OperatorPhase.Failed);
    }
}

/// <summary>How far an operator is.</summary>
internal enum OperatorPhase
{
    /// <summary>The host starts it.</summary>
    Starting,

    /// <summary>Definitions are installed.</summary>
    Installing,

    /// <summary>It works, or waits to lead.</summary>
    Running,

    /// <summary>It winds up.</summary>
    Stopping,

    /// <summary>It has ended.</summary>
    Stopped,

    /// <summary>It has ended by an error.</summary>
    Failed,
}
