using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>Brings the objects of one source into an informer's cache, and tells of what that changes.</summary>
/// <param name="source">The resource, in one namespace or in all.</param>
/// <param name="options">Which objects, and how.</param>
/// <param name="cache">The cache, of other feeds as well.</param>
/// <param name="gate">What is held while the cache changes and handlers are told.</param>
/// <param name="tell">Tells of a change.</param>
/// <param name="report">What is told of failures.</param>
internal sealed class InformerFeed<T>(
    IListerWatcher<T> source, InformerOptions<T> options, ObjectCache<T> cache, Lock gate, Action<ObjectChange<T>> tell, FeedReport? report = null)
    where T : class, IKubernetesObject
{
    private readonly TaskCompletionSource synced = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PendingWrites pending = new();
    private HashSet<ObjectKey>? listed;

    /// <summary>Ends when all objects have been seen once.</summary>
    public Task Synced => synced.Task;

    /// <summary>What it follows.</summary>
    public ResourceDefinition Definition => source.Definition;

    /// <summary>Where; <see langword="null"/> for everywhere.</summary>
    public string? Namespace => source.Namespace;

    /// <summary>Why it cannot, now.</summary>
    public string? Problem => report?.Problem;

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

    /// <summary>Puts in what the program itself has written, unless the watch has come further already.</summary>
    public void Written(T resource)
    {
        var metadata = resource.Metadata;
        if (metadata is not { Name: not null, ResourceVersion: { } version })
        {
            return;
        }

        lock (gate)
        {
            var key = ObjectKey.Of(resource);
            var isKnown = cache.TryGet(key, out var known);
            if (pending.MayWrite(key, metadata)
                && !(isKnown && known!.Metadata.Uid == metadata.Uid && ResourceVersions.Compare(version, known.Metadata.ResourceVersion) is not > 0)
                && (isKnown || Selects(metadata)))
            {
                pending.Written(key, version);
                Set(resource, ObjectChangeType.Added);
            }
        }
    }

    /// <summary>Takes out what the program itself has deleted.</summary>
    public void Deleted(ObjectKey key, string uid)
    {
        lock (gate)
        {
            // What is not there has gone already, or was never seen.
            if (cache.TryGet(key, out var known) && known.Metadata.Uid == uid)
            {
                pending.Deleted(key, uid, known.Metadata.ResourceVersion);
                Remove(key, null);
            }
        }
    }

    /// <summary>Whether an object that the cache has not seen is among those that it follows. By fields only the server can tell.</summary>
    private bool Selects(ObjectMeta metadata) =>
        options.ListAndWatch.FieldSelector is null && options.ListAndWatch.LabelSelector?.Matches(metadata.Labels) != false;

    private ListAndWatchOptions ListAndWatch() => options.ListAndWatch with
    {
        OnConnected = report is null ? options.ListAndWatch.OnConnected : report.Healed,
        ShouldRetry = report is null ? options.ListAndWatch.ShouldRetry : report.Failed,
        OnUnreadable = report is null && options.ListAndWatch.OnUnreadable is null ? null : Unreadable,
    };

    /// <summary>An object that cannot be read is not gone: what is known of it stays.</summary>
    private void Unreadable(UnreadableObject found)
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

        options.ListAndWatch.OnUnreadable?.Invoke(found);
        report?.Unreadable(key, found);
    }

    private void Apply(ResourceEvent<T> next)
    {
        switch (next.Type)
        {
            case ResourceEventType.ListStarted:
                listed = [];
                break;
            case ResourceEventType.Listed:
                var found = ObjectKey.Of(next.Object);
                listed?.Add(found);
                if (!pending.Hides(found, next.Object.Metadata, isDeletion: false))
                {
                    Set(next.Object, synced.Task.IsCompleted ? ObjectChangeType.Added : ObjectChangeType.Found);
                }

                break;
            case ResourceEventType.ListCompleted:
                RemoveUnlisted(next.ResourceVersion);
                synced.TrySetResult();
                break;
            case ResourceEventType.Bookmark:
                pending.Seen(next.ResourceVersion);
                break;
            case ResourceEventType.Added or ResourceEventType.Modified:
                pending.Seen(next.Object.Metadata.ResourceVersion);
                if (!pending.Hides(ObjectKey.Of(next.Object), next.Object.Metadata, isDeletion: false))
                {
                    Set(next.Object, ObjectChangeType.Added);
                }

                break;
            case ResourceEventType.Deleted:
                var gone = ObjectKey.Of(next.Object);
                listed?.Remove(gone);
                if (listed is null)
                {
                    pending.Seen(next.Object.Metadata.ResourceVersion);
                }

                if (!pending.Hides(gone, next.Object.Metadata, isDeletion: true))
                {
                    Remove(gone, next.Object);
                }

                break;
        }
    }

    private void Set(T resource, ObjectChangeType ifNew)
    {
        var key = ObjectKey.Of(resource);
        T? old;
        try
        {
            resource = options.Transform?.Invoke(resource) ?? resource;
            old = cache.Set(key, resource);
        }
        catch (Exception error) when (report is not null)
        {
            // A transform or an index that fails: as bad as JSON that does not fit, and no reason to stop for all others.
            report.Unreadable(key, new(null, resource.Metadata, new JsonException($"A transform or an index of the informer failed: {error.Message}", error)));
            return;
        }

        report?.Readable(key);
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
    }

    /// <param name="key">Which object.</param>
    /// <param name="last">Its last state, where an event has told it.</param>
    private void Remove(ObjectKey key, T? last)
    {
        report?.Readable(key);
        if (cache.Remove(key) is { } old)
        {
            tell(new(ObjectChangeType.Deleted, key, Last(old, last), null));
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The state before is as good; that the transform fails was told.")]
    private T Last(T old, T? last)
    {
        try
        {
            return last is null ? old : options.Transform?.Invoke(last) ?? last;
        }
        catch (Exception)
        {
            return old;
        }
    }

    /// <summary>A list tells what is gone by not having it.</summary>
    private void RemoveUnlisted(string? version)
    {
        foreach (var key in cache.Keys(source.Namespace))
        {
            if (listed?.Contains(key) == false && !pending.IsNewer(key, version))
            {
                Remove(key, null);
            }
        }

        pending.Listed(version);
        listed = null;
    }
}
