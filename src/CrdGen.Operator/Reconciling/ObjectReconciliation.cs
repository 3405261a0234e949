using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>What is done about one key: reads the object from the cache, sees to its finalizers, and asks the reconciler.</summary>
internal sealed class ObjectReconciliation<T>(KubernetesClient client, EventRecorder events, IObjectCache<T> cache, Reconciler<T> reconciler)
    where T : class, IApiResource<T>
{
    /// <summary>After what time it is tried again where the cache was late. The change that it has not seen comes before that.</summary>
    private static readonly TimeSpan UntilChange = TimeSpan.FromSeconds(1);

    public async ValueTask<Result> ReconcileAsync(ObjectKey key, CancellationToken cancellationToken)
    {
        if (!cache.TryGet(key, out var resource))
        {
            // It is gone; what belongs to it goes by its owner references, or went before its finalizer.
            return Result.Done;
        }

        try
        {
            return resource.Metadata.DeletionTimestamp is null
                ? await ReconcileAsync(resource, cancellationToken).ConfigureAwait(false)
                : await CleanUpAsync(resource, cancellationToken).ConfigureAwait(false);
        }
        catch (TerminalException error)
        {
            // It waits until somebody changes it: who could do that must know. Time-outs and what is tried again are for the operator's own people, who have log and metrics.
            events.Publish(resource, EventType.Warning, "ReconcileFailed", error.Message);
            throw;
        }
    }

    private async Task<Result> ReconcileAsync(T resource, CancellationToken cancellationToken)
    {
        var now = Finalization.Of(resource);
        var wanted = now.Where(name => !reconciler.FormerFinalizers.Contains(name) || name == reconciler.Finalizer);
        if (reconciler.Finalizer is { } finalizer && !now.Contains(finalizer))
        {
            wanted = wanted.Append(finalizer);
        }

        if (await SetAsync(resource, now, [.. wanted], cancellationToken).ConfigureAwait(false) is not { } current)
        {
            return Result.RequeueAfter(UntilChange);
        }

        return await reconciler.ReconcileAsync(current, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Result> CleanUpAsync(T resource, CancellationToken cancellationToken)
    {
        var now = Finalization.Of(resource);
        List<string> others = [.. now.Where(name => name != reconciler.Finalizer && !reconciler.FormerFinalizers.Contains(name))];
        if (others.Count == now.Count)
        {
            return Result.Done;
        }

        if (reconciler.Finalizer is not null)
        {
            var result = await reconciler.CleanupAsync(resource, cancellationToken).ConfigureAwait(false);
            if (result.After is not null)
            {
                return result;
            }
        }

        try
        {
            return await SetAsync(resource, now, others, cancellationToken).ConfigureAwait(false) is null ? Result.RequeueAfter(UntilChange) : Result.Done;
        }
        catch (KubernetesNotFoundException)
        {
            // Another has removed it.
            return Result.Done;
        }
    }

    /// <summary>Sets the finalizers, where they differ; <see langword="null"/> where somebody has changed the object in the meantime.</summary>
    private async Task<T?> SetAsync(T resource, IReadOnlyList<string> now, IReadOnlyList<string> wanted, CancellationToken cancellationToken)
    {
        if (now.SequenceEqual(wanted, StringComparer.Ordinal))
        {
            return resource;
        }

        try
        {
            return await Finalization.SetAsync(client.Resources<T>(resource.Metadata.Namespace), resource, wanted, cancellationToken).ConfigureAwait(false);
        }
        catch (KubernetesConflictException)
        {
            return null;
        }
    }
}
