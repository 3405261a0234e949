namespace CrdGen.Client.Watching;

/// <summary>
/// Lists, watches from there, and goes on after failures. It is a state machine that is asked for one event after another:
///
///   Start ──► Listing (pages) ──► Watching ──► Start, with the last version: the watch goes on
///         └─► ListStreaming  ─────┘        └─► Start, without a version (410): it lists again
/// </summary>
internal sealed class Reflector<T>(ListerWatcher<T> source, ListAndWatchOptions options) : IDisposable
    where T : class, IKubernetesObject
{
    /// <summary>How long beyond the server's own time-out nothing may come before the connection counts as dead.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    private readonly Backoff backoff = new(options);
    private Phase phase;
    private string? resourceVersion;
    private bool canStream = options.StreamLists;
    private int brokenLists;
    private ResourceList<T>? page;
    private int index;
    private bool isPaged = true;
    private WatchStream<T>? watch;
    private CancellationTokenSource? lifetime;
    private bool hasEvents;
    private long opened;

    /// <summary>A streamed list that breaks off has to start again; of pages, only one. So after two it is pages, this time.</summary>
    private bool Streams => canStream && brokenLists < 2;

    private enum Phase
    {
        Start,
        Listing,
        ListStreaming,
        Watching,
    }

    /// <summary>The next event, however long it takes.</summary>
    public async ValueTask<ResourceEvent<T>> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                if (await StepAsync(cancellationToken).ConfigureAwait(false) is { } next)
                {
                    return next;
                }
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                if (!CanGoOn(failure))
                {
                    throw;
                }

                await backoff.WaitAsync(failure, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public void Dispose()
    {
        watch?.Dispose();
        watch = null;
        lifetime?.Dispose();
        lifetime = null;
    }

    private ValueTask<ResourceEvent<T>?> StepAsync(CancellationToken cancellationToken) => phase switch
    {
        Phase.Listing => ListAsync(cancellationToken),
        Phase.ListStreaming or Phase.Watching => WatchAsync(cancellationToken),
        _ => StartAsync(cancellationToken),
    };

    private async ValueTask<ResourceEvent<T>?> StartAsync(CancellationToken cancellationToken)
    {
        if (resourceVersion is not null || Streams)
        {
            var isList = resourceVersion is null;
            await OpenWatchAsync(cancellationToken).ConfigureAwait(false);
            phase = isList ? Phase.ListStreaming : Phase.Watching;
            return isList ? new(ResourceEventType.ListStarted, null) : null;
        }

        page = await ReadPageAsync(null, cancellationToken).ConfigureAwait(false);
        index = 0;
        phase = Phase.Listing;
        return new(ResourceEventType.ListStarted, null);
    }

    private async ValueTask<ResourceEvent<T>?> ListAsync(CancellationToken cancellationToken)
    {
        while (index == page!.Count)
        {
            if (page.Continue is null)
            {
                resourceVersion = page.ResourceVersion;
                page = null;
                isPaged = true;
                brokenLists = 0;
                phase = Phase.Start;
                return new(ResourceEventType.ListCompleted, null, resourceVersion);
            }

            page = await ReadPageAsync(page.Continue, cancellationToken).ConfigureAwait(false);
            index = 0;
        }

        return new(ResourceEventType.Listed, page[index++]);
    }

    private async ValueTask<ResourceEvent<T>?> WatchAsync(CancellationToken cancellationToken)
    {
        if (await watch!.NextAsync(lifetime!.Token).ConfigureAwait(false) is not { } next)
        {
            await EndedAsync(cancellationToken).ConfigureAwait(false);
            return null;
        }

        if (phase == Phase.ListStreaming)
        {
            return Listed(next);
        }

        // A lost event would be worse than one again: the version is taken only now that the event is whole.
        resourceVersion = next.ResourceVersion.Length > 0 ? next.ResourceVersion : resourceVersion;
        hasEvents = true;
        backoff.Reset();
        return next.Type == WatchEventType.Bookmark
            ? new(ResourceEventType.Bookmark, null, next.ResourceVersion)
            : new(EventType(next.Type), next.Object);
    }

    /// <summary>Events come in no order of versions here; only the bookmark at the end has one from which to go on.</summary>
    private ResourceEvent<T>? Listed(WatchEvent<T> next)
    {
        switch (next)
        {
            case { Type: WatchEventType.Bookmark, IsInitialEventsEnd: true }:
                resourceVersion = next.ResourceVersion;
                phase = Phase.Watching;
                hasEvents = true;
                brokenLists = 0;
                return new(ResourceEventType.ListCompleted, null, resourceVersion);
            case { Type: WatchEventType.Bookmark }:
                // The end of the list comes first, where the server knows what was asked for.
                StopStreaming();
                return null;
            default:
                return new(next.Type == WatchEventType.Deleted ? ResourceEventType.Deleted : ResourceEventType.Listed, next.Object);
        }
    }

    /// <summary>The server has ended the watch. It does so every few minutes; when at once, it has to be given time.</summary>
    private async ValueTask EndedAsync(CancellationToken cancellationToken)
    {
        var wasStreaming = phase == Phase.ListStreaming;
        var wasShort = !hasEvents && options.TimeProvider.GetElapsedTime(opened) < TimeSpan.FromSeconds(1);
        Close();
        if (wasStreaming && !wasShort)
        {
            canStream = false;
        }

        if (wasShort)
        {
            await backoff.WaitAsync(null, cancellationToken).ConfigureAwait(false);
        }
    }

    private bool CanGoOn(Exception failure)
    {
        var wasListing = phase == Phase.ListStreaming || resourceVersion is null;
        var refusal = failure as KubernetesException;
        var code = (int?)refusal?.Code;
        if (code == 410 || IsTooLarge(refusal))
        {
            // Within a list, a page was too late: all at once cannot be.
            isPaged = phase != Phase.Listing;
            resourceVersion = null;
        }

        // 422: the server has the feature switched off; 400: it does not know what resourceVersionMatch does on a watch.
        var cannotStream = wasListing && Streams && code is 400 or 422;
        brokenLists += phase == Phase.ListStreaming ? 1 : 0;
        if (cannotStream)
        {
            canStream = false;
        }

        Close();
        return cannotStream || (options.ShouldRetry ?? ListAndWatchOptions.IsTransient)(failure);
    }

    /// <summary>A server that has restarted from an older state does not have our version yet, or never will.</summary>
    private static bool IsTooLarge(KubernetesException? refusal) =>
        refusal?.Status.Details?.Causes?.Exists(cause => cause.Reason == "ResourceVersionTooLarge") == true;

    private void StopStreaming()
    {
        canStream = false;
        Close();
    }

    private void Close()
    {
        Dispose();
        page = null;
        phase = Phase.Start;
    }

    private async ValueTask OpenWatchAsync(CancellationToken cancellationToken)
    {
        // Not all watches of a server that has restarted end at the same time again.
        var timeout = TimeSpan.FromMinutes(5 * (1 + Random.Shared.NextDouble()));
        lifetime = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        lifetime.CancelAfter(timeout + Grace);
        hasEvents = false;
        opened = options.TimeProvider.GetTimestamp();
        var request = new WatchOptions
        {
            LabelSelector = options.LabelSelector,
            FieldSelector = options.FieldSelector,
            ResourceVersion = resourceVersion,
            SendInitialEvents = resourceVersion is null,
            AllowBookmarks = true,
            Timeout = timeout,
            OnUnreadable = options.OnUnreadable,
        };
        watch = await source.OpenWatchAsync(request, lifetime.Token).ConfigureAwait(false);
        options.OnConnected?.Invoke();
    }

    private async Task<ResourceList<T>> ReadPageAsync(string? token, CancellationToken cancellationToken)
    {
        var request = new ListOptions
        {
            LabelSelector = options.LabelSelector,
            FieldSelector = options.FieldSelector,
            Limit = isPaged ? options.PageSize : null,
            Continue = token,
            OnUnreadable = options.OnUnreadable,
        };
        var read = await source.ListAsync(request, cancellationToken).ConfigureAwait(false);
        options.OnConnected?.Invoke();
        return read;
    }

    private static ResourceEventType EventType(WatchEventType type) => type switch
    {
        WatchEventType.Added => ResourceEventType.Added,
        WatchEventType.Modified => ResourceEventType.Modified,
        _ => ResourceEventType.Deleted,
    };
}
