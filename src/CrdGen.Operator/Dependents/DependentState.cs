namespace CrdGen.Operator;

/// <summary>How one child is.</summary>
/// <param name="Name">The name of the dependent.</param>
/// <param name="Kind">The kind of the child.</param>
/// <param name="Key">The child's name and namespace.</param>
/// <param name="Phase">How it is.</param>
/// <param name="Reason">Why, for programs: one word in PascalCase.</param>
/// <param name="Message">Why, for people; empty where it is ready.</param>
public sealed record DependentState(string Name, string Kind, ObjectKey Key, DependentPhase Phase, string Reason, string Message)
{
    /// <summary>The child as the server has it, or as it was seen last; <see langword="null"/> where it is not there, or belongs to another.</summary>
    public IKubernetesObject? Object { get; init; }

    /// <summary>What went wrong, where it was <see cref="DependentPhase.Failed"/>.</summary>
    public Exception? Error { get; init; }

    /// <summary><c>StatefulSet orders: 1 of 3 pods are ready</c>.</summary>
    public override string ToString() => $"{Kind} {Key.Name}{(Message.Length > 0 ? $": {Message}" : Phase == DependentPhase.Ready ? " is ready" : "")}";
}

/// <summary>How a child can be.</summary>
public enum DependentPhase
{
    /// <summary>It is as it shall be, and ready.</summary>
    Ready,

    /// <summary>It is as it shall be, and not ready yet.</summary>
    NotReady,

    /// <summary>It is not looked at before what it depends on is ready.</summary>
    Waiting,

    /// <summary>It belongs to another, and is left alone.</summary>
    Conflict,

    /// <summary>The server refused it, or could not be reached.</summary>
    Failed,
}
