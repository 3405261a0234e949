namespace CrdGen.Operator;

/// <summary>What can be said of an informer without the type of its objects: for health and metrics.</summary>
public interface IInformer
{
    /// <summary>What it follows: <c>statefulsets.apps</c>.</summary>
    string Resource { get; }

    /// <summary>Ends when all objects have been seen once.</summary>
    Task Synced { get; }

    /// <summary>How many objects are in its cache.</summary>
    int Count { get; }

    /// <summary>Why it cannot follow its resource now; <see langword="null"/> where it does, or where nobody knows yet.</summary>
    string? Problem { get; }
}
