using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>
/// Keeps a cache of a resource's objects as the API server has them, and tells of every change: one list and one watch, whatever the number of
/// those who want to know. Handlers are called one after another, in the order of the changes of each object; they must be quick.
/// </summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public sealed class Informer<T> : IInformer
    where T : class, IKubernetesObject
{
    private readonly InformerFeed<T>[] feeds;
    private readonly InformerOptions<T> options;
    private readonly ObjectCache<T> cache = new();
    private readonly Lock gate = new();
    private (string Name, Action<ObjectChange<T>> Handler)[] handlers = [];

    /// <summary>An informer that has not begun.</summary>
    /// <param name="sources">The resource: in one namespace or in all, or once for each of several namespaces.</param>
    /// <param name="options">Which objects, and how.</param>
    public Informer(IEnumerable<IListerWatcher<T>> sources, InformerOptions<T>? options = null)
        : this(sources, options, null)
    {
    }

    /// <param name="sources">The resource.</param>
    /// <param name="options">Which objects, and how.</param>
    /// <param name="report">What is told of failures; <see langword="null"/> where the options say what is done about them.</param>
    internal Informer(IEnumerable<IListerWatcher<T>> sources, InformerOptions<T>? options, Func<IListerWatcher<T>, FeedReport>? report)
    {
        ArgumentNullException.ThrowIfNull(sources);
        this.options = options ?? new();
        feeds = [.. sources.Select(source => new InformerFeed<T>(source, this.options, cache, gate, Tell, report?.Invoke(source)))];
        Synced = Task.WhenAll(feeds.Select(feed => feed.Synced));
        Resource = feeds is [var first, ..] ? ResourceNames.Of(first.Definition) : typeof(T).Name;
    }

    /// <inheritdoc/>
    public string Resource { get; }

    /// <inheritdoc/>
    public int Count => cache.Count;

    /// <inheritdoc/>
    public string? Problem => feeds.Select(feed => feed.Problem).OfType<string>().FirstOrDefault();

    /// <summary>The objects as they were seen last.</summary>
    public IObjectCache<T> Cache => cache;

    /// <inheritdoc/>
    public Task Synced { get; }

    /// <summary>Adds an index to the cache.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">What it says of an object.</param>
    /// <exception cref="ArgumentException">There is an index of this name.</exception>
    public void AddIndex(string name, Func<T, IEnumerable<string>> values) => cache.AddIndex(name, values);

    /// <summary>
    /// Has a handler told of every change. Of the objects that are there it is told now, as <see cref="ObjectChangeType.Found"/>. What a handler throws is
    /// logged, and concerns nobody else.
    /// </summary>
    /// <param name="handler">The handler.</param>
    /// <param name="name">What it is called in the log; its text, if nothing is said.</param>
    public void AddHandler(Action<ObjectChange<T>> handler, [CallerArgumentExpression(nameof(handler))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(handler);
        lock (gate)
        {
            foreach (var resource in cache.List())
            {
                Tell(name, handler, new(ObjectChangeType.Found, ObjectKey.Of(resource), null, resource));
            }

            handlers = [.. handlers, (name, handler)];
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
        var all = feeds.Select(feed => feed.RunAsync(stop.Token)).ToList();
        var first = await Task.WhenAny(all).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(all).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        await first.ConfigureAwait(false);
    }

    /// <summary>Adds an index to the cache, unless there is one of this name.</summary>
    internal bool TryAddIndex(string name, Func<T, IEnumerable<string>> values) => cache.TryAddIndex(name, values);

    /// <summary>The program itself has written an object: who looks into the cache from now on sees that.</summary>
    /// <param name="resource">The object as the API server answered; it belongs to the informer from now on.</param>
    internal void Written(T resource) => FeedOf(resource.Metadata.Namespace)?.Written(resource);

    /// <summary>The program itself has deleted an object, and it is gone.</summary>
    /// <param name="key">Its name and namespace.</param>
    /// <param name="uid">Which object of that name it was.</param>
    internal void Deleted(ObjectKey key, string uid) => FeedOf(key.Namespace)?.Deleted(key, uid);

    private InformerFeed<T>? FeedOf(string? @namespace) => Array.Find(feeds, feed => feed.Namespace is null || feed.Namespace == @namespace);

    private void Resync()
    {
        // In parts, so that the watch does not stand still meanwhile.
        foreach (var part in cache.List().Chunk(1000))
        {
            lock (gate)
            {
                foreach (var resource in part)
                {
                    var key = ObjectKey.Of(resource);
                    if (cache.TryGet(key, out var now))
                    {
                        Tell(new(ObjectChangeType.Resynced, key, now, now));
                    }
                }
            }
        }
    }

    private void Tell(ObjectChange<T> change)
    {
        foreach (var (name, handler) in handlers)
        {
            Tell(name, handler, change);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A handler that fails is no reason that others, or the cache, know nothing of a change.")]
    private void Tell(string name, Action<ObjectChange<T>> handler, ObjectChange<T> change)
    {
        try
        {
            handler(change);
        }
        catch (Exception error)
        {
            options.Logger.HandlerFailed(error, name, change.Type, Resource, change.Key);
        }
    }
}
