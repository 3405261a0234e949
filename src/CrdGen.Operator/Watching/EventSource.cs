namespace CrdGen.Operator;

/// <summary>The changes of a resource's objects, and the keys that each concerns.</summary>
/// <param name="informer">Who watches it.</param>
/// <param name="keys">Which keys an object concerns.</param>
/// <param name="predicates">All must say of a change that it matters.</param>
internal sealed class EventSource<T>(Informer<T> informer, Func<T, IEnumerable<ObjectKey>> keys, IReadOnlyList<Func<ObjectChange<T>, bool>> predicates) : IEventSource
    where T : class, IKubernetesObject
{
    // Of one change; the informer tells of one after another.
    private readonly HashSet<ObjectKey> concerned = [];

    public string Name => informer.Resource;

    public Task Synced => informer.Synced;

    public string? Problem => informer.Problem;

    public void Connect(WorkQueue<ObjectKey> queue, string controller, CancellationToken stop) => informer.AddHandler(change => Add(queue, change), $"controller {controller}");

    private void Add(WorkQueue<ObjectKey> queue, ObjectChange<T> change)
    {
        foreach (var predicate in predicates)
        {
            if (!predicate(change))
            {
                return;
            }
        }

        concerned.Clear();
        concerned.UnionWith(keys(change.Object));
        if (change is { Type: ObjectChangeType.Modified, Old: { } old })
        {
            // What an object concerned before may look different now.
            concerned.UnionWith(keys(old));
        }

        // Each key once: an idle worker takes it at once, and would have to work on it again.
        var priority = change.Type is ObjectChangeType.Found or ObjectChangeType.Resynced ? WorkPriority.Resync : WorkPriority.Changed;
        foreach (var key in concerned)
        {
            queue.Add(key, priority);
        }
    }
}
