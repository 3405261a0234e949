namespace CrdGen.Operator;

/// <summary>What brings keys into a controller's queue.</summary>
internal interface IEventSource
{
    /// <summary>What is watched, for messages.</summary>
    string Name { get; }

    /// <summary>Ends when all objects have been seen once.</summary>
    Task Synced { get; }

    /// <summary>Why it brings nothing now; <see langword="null"/> where nothing is known to be wrong.</summary>
    string? Problem { get; }

    /// <summary>Puts a key into the queue for each change from now on that matters.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="controller">The controller whose queue it is.</param>
    /// <param name="stop">Ends it.</param>
    void Connect(WorkQueue<ObjectKey> queue, string controller, CancellationToken stop);
}
