using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>
/// Keeps a cache of a resource's objects as the API server has them, and tells of every change: one list and one watch, whatever the number of
/// those who want to know. Handlers are called one after another, in the order of the changes of each object; they must be quick.
/// </summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public sealed class Informer<T>
    where T : class, IKubernetesObject
{
    private readonly InformerFeed<T>[] feeds;
    private readonly InformerOptions<T> options;
    private readonly ObjectCache<T> cache = new();
    private readonly Lock gate = new();
    private Action<ObjectChange<T>>[] handlers = [];

    /// <summary>An informer that has not begun.</summary>
    /// <param name="sources">The resource: in one namespace or in all, or once for each of several namespaces.</param>
    /// <param name="options">Which objects, and how.</param>
    public Informer(IEnumerable<IListerWatcher<T>> sources, InformerOptions<T>? options = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        this.options = options ?? new();
        feeds = [.. sources.Select(source => new InformerFeed<T>(source, this.options, cache, gate, Tell))];
        Synced = Task.WhenAll(feeds.Select(feed => feed.Synced));
    }

    /// <summary>The objects as they were seen last.</summary>
    public IObjectCache<T> Cache => cache;

    /// <summary>Ends when all objects have been seen once.</summary>
    public Task Synced { get; }

    /// <summary>Adds an index to the cache.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">What it says of an object.</param>
    /// <exception cref="ArgumentException">There is an index of this name.</exception>
    public void AddIndex(string name, Func<T, IEnumerable<string>> values) => cache.AddIndex(name, values);

    /// <summary>Has a handler told of every change. Of the objects that are there it is told now, as <see cref="ObjectChangeType.Found"/>.</summary>
    /// <param name="handler">The handler.</param>
    public void AddHandler(Action<ObjectChange<T>> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        lock (gate)
        {
            foreach (var resource in cache.List())
            {
                handler(new(ObjectChangeType.Found, ObjectKey.Of(resource), null, resource));
            }

            handlers = [.. handlers, handler];
        }
    }

    /// <summary>Follows the resource until it is cancelled.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="KubernetesException">The server refused what it will not grant later.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var timer = options.Resync is { } period
            ? options.TimeProvider.CreateTimer(static informer => ((Informer<T>)informer!).Resync(), this, period, period)
            : null;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = await Task.WhenAny(feeds.Select(feed => feed.RunAsync(stop.Token))).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        await first.ConfigureAwait(false);
    }

    private void Resync()
    {
        lock (gate)
        {
            foreach (var resource in cache.List())
            {
                Tell(new(ObjectChangeType.Resynced, ObjectKey.Of(resource), resource, resource));
            }
        }
    }

    private void Tell(ObjectChange<T> change)
    {
        foreach (var handler in handlers)
        {
            handler(change);
        }
    }
}
