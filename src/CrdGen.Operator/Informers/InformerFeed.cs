using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>Brings the objects of one source into an informer's cache, and tells of what that changes.</summary>
/// <param name="source">The resource, in one namespace or in all.</param>
/// <param name="options">Which objects, and how.</param>
/// <param name="cache">The cache, of other feeds as well.</param>
/// <param name="gate">What is held while the cache changes and handlers are told.</param>
/// <param name="tell">Tells of a change.</param>
internal sealed class InformerFeed<T>(IListerWatcher<T> source, InformerOptions<T> options, ObjectCache<T> cache, Lock gate, Action<ObjectChange<T>> tell)
    where T : class, IKubernetesObject
{
    private readonly TaskCompletionSource synced = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HashSet<ObjectKey>? listed;

    /// <summary>Ends when all objects have been seen once.</summary>
    public Task Synced => synced.Task;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var next in source.ListAndWatchAsync(ListAndWatch(), cancellationToken).ConfigureAwait(false))
            {
                lock (gate)
                {
                    Apply(next);
                }
            }
        }
        catch (Exception error)
        {
            // Those who wait for the first list wait for nothing otherwise.
            synced.TrySetException(error);
            throw;
        }
    }

    /// <summary>An object that cannot be read is not gone: what is known of it stays.</summary>
    private ListAndWatchOptions ListAndWatch() => options.ListAndWatch.OnUnreadable is not { } report
        ? options.ListAndWatch
        : options.ListAndWatch with
        {
            OnUnreadable = found =>
            {
                var key = new ObjectKey(found.Metadata.Namespace, found.Metadata.Name ?? "");
                lock (gate)
                {
                    if (found.Type == WatchEventType.Deleted)
                    {
                        Remove(key, null);
                    }
                    else
                    {
                        listed?.Add(key);
                    }
                }

                report(found);
            },
        };

    private void Apply(ResourceEvent<T> next)
    {
        switch (next.Type)
        {
            case ResourceEventType.ListStarted:
                listed = [];
                break;
            case ResourceEventType.Listed:
                listed?.Add(Set(next.Object, synced.Task.IsCompleted ? ObjectChangeType.Added : ObjectChangeType.Found));
                break;
            case ResourceEventType.ListCompleted:
                RemoveUnlisted();
                synced.TrySetResult();
                break;
            case ResourceEventType.Added or ResourceEventType.Modified:
                Set(next.Object, ObjectChangeType.Added);
                break;
            case ResourceEventType.Deleted:
                var gone = ObjectKey.Of(next.Object);
                listed?.Remove(gone);
                Remove(gone, next.Object);
                break;
        }
    }

    private ObjectKey Set(T resource, ObjectChangeType ifNew)
    {
        resource = options.Transform?.Invoke(resource) ?? resource;
        var key = ObjectKey.Of(resource);
        var old = cache.Set(key, resource);
        if (old is null)
        {
            tell(new(ifNew, key, null, resource));
        }
        else if (old.Metadata.Uid != resource.Metadata.Uid)
        {
            // One was deleted and another made while nobody looked.
            tell(new(ObjectChangeType.Deleted, key, old, null));
            tell(new(ObjectChangeType.Added, key, null, resource));
        }
        else if (old.Metadata.ResourceVersion != resource.Metadata.ResourceVersion)
        {
            tell(new(ObjectChangeType.Modified, key, old, resource));
        }

        return key;
    }

    /// <param name="key">Which object.</param>
    /// <param name="last">Its last state, where an event has told it.</param>
    private void Remove(ObjectKey key, T? last)
    {
        if (cache.Remove(key) is { } old)
        {
            last = last is null ? old : options.Transform?.Invoke(last) ?? last;
            tell(new(ObjectChangeType.Deleted, key, last, null));
        }
    }

    /// <summary>A list tells what is gone by not having it.</summary>
    private void RemoveUnlisted()
    {
        foreach (var key in cache.Keys(source.Namespace))
        {
            if (listed?.Contains(key) == false)
            {
                Remove(key, null);
            }
        }

        listed = null;
    }
}
