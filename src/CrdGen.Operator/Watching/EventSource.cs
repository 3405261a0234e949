namespace CrdGen.Operator;

/// <summary>What brings keys into a controller's queue.</summary>
internal interface IEventSource
{
    /// <summary>What is watched, for messages.</summary>
    ResourceDefinition Resource { get; }

    /// <summary>Ends when all objects have been seen once.</summary>
    Task Synced { get; }

    /// <summary>Puts a key into the queue for each change from now on that matters.</summary>
    void Connect(WorkQueue<ObjectKey> queue);
}

/// <summary>The changes of a resource's objects, and the keys that each concerns.</summary>
/// <param name="resource">What is watched.</param>
/// <param name="informer">Who watches it.</param>
/// <param name="keys">Which keys an object concerns.</param>
/// <param name="predicates">All must say of a change that it matters.</param>
internal sealed class EventSource<T>(ResourceDefinition resource, Informer<T> informer, Func<T, IEnumerable<ObjectKey>> keys, IReadOnlyList<Func<ObjectChange<T>, bool>> predicates) : IEventSource
    where T : class, IKubernetesObject
{
    public ResourceDefinition Resource => resource;

    public Task Synced => informer.Synced;

    public void Connect(WorkQueue<ObjectKey> queue) => informer.AddHandler(change =>
    {
        foreach (var predicate in predicates)
        {
            if (!predicate(change))
            {
                return;
            }
        }

        var priority = change.Type is ObjectChangeType.Found or ObjectChangeType.Resynced ? WorkPriority.Resync : WorkPriority.Changed;
        foreach (var key in keys(change.Object))
        {
            queue.Add(key, priority);
        }

        // What an object concerned before may look different now.
        if (change is { Type: ObjectChangeType.Modified, Old: { } old })
        {
            foreach (var key in keys(old))
            {
                queue.Add(key, priority);
            }
        }
    });
}
